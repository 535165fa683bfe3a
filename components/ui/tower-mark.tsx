/** A watchtower: cabin on a shaft, its window looking out. */
export function TowerMark({ className }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 20 28"
      width="20"
      height="28"
      aria-hidden="true"
      fill="currentColor"
    >
      <path d="M10 0 20 6.5H0ZM2.5 8h15v7.5h-15ZM4.5 10v3.2h11V10ZM5.5 17h9l1.8 11H3.7Z" fillRule="evenodd" />
    </svg>
  );
}
