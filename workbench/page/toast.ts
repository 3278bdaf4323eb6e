import { element } from "./element.js";

/** Shows a message at the bottom right; 0 or less seconds: until it is clicked away. */
export function showToast(title: string, message: string, seconds: number): void {
  const toast = element("div", { className: "toast" });
  if (title) toast.append(element("strong", {}, title));
  toast.append(element("span", {}, message));
  toast.addEventListener("click", () => toast.remove());
  document.getElementById("toasts")!.append(toast);
  if (seconds > 0) setTimeout(() => toast.remove(), seconds * 1000);
}
