/** A microphone, or the stop square while it is open. Drawn in the text color, so that forced colors apply. */
export function TalkIcon({ shape }: { readonly shape: 'microphone' | 'stop' }) {
  return (
    <svg className="payaloud-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shape === 'stop' ? (
        <rect x="3" y="3" width="18" height="18" rx="3" fill="currentColor" />
      ) : (
        <g fill="none" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round">
          <rect x="9" y="3" width="6" height="11" rx="3" fill="currentColor" />
          <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
        </g>
      )}
    </svg>
  );
}

export function AlertIcon() {
  return (
    <svg className="payaloud-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path d="M12 6.5v7" stroke="var(--payaloud-surface)" strokeWidth="2.75" strokeLinecap="round" />
      <circle cx="12" cy="17" r="1.6" fill="var(--payaloud-surface)" />
    </svg>
  );
}

export function ChevronIcon() {
  return (
    <svg className="payaloud-icon payaloud-chevron" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="m6 9 6 6 6-6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
