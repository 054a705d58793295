const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  reset: 'M4 3v4h4M4.5 6.5A4.5 4.5 0 1 1 3.6 9.6',
  options:
    'M2 5h7M12.5 5H14M2 11h1.5M7 11h7M9 5a1.75 1.75 0 1 0 3.5 0A1.75 1.75 0 1 0 9 5M3.5 11a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0-3.5 0',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  plus: 'M8 3v10M3 8h10',
  picture: 'M2 3h12v10H2zM2 11l4-4 3 3 2-2 3 3',
} as const;

/** A drawing of ours, in the colour of its text. Always beside or inside something that has a name. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
