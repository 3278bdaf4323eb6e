interface ResetButtonProps {
  /** What is taken back, for screen readers and as a tooltip. */
  readonly label: string;
  readonly onClick: () => void;
}

/** Takes one change back. */
export function ResetButton({ label, onClick }: ResetButtonProps) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={onClick}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M3 3l8 8M11 3l-8 8" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
}
