/** A line at the top of the page for what went wrong; null takes it away. */
export function showNotice(message: string | null): void {
  const line = document.getElementById("notice")!;
  line.hidden = message === null;
  line.textContent = message;
}
