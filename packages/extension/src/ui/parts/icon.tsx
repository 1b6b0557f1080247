/** The drawn set: 16 by 16, one stroke, the colour of the text around it. */
const SHAPES = {
  search: "M7 2.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5ZM10.2 10.2 14 14",
  eye: "M1.5 8C4.4 3 11.6 3 14.5 8 11.6 13 4.4 13 1.5 8ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  "eye-off": "M1.5 8C4.4 3 11.6 3 14.5 8 11.6 13 4.4 13 1.5 8ZM3 13.5 13 2.5",
  right: "m6 3 5 5-5 5",
  left: "m10 3-5 5 5 5",
  down: "m3 6 5 5 5-5",
  pencil: "m2.5 13.5.8-3.3 7.5-7.5a1.2 1.2 0 0 1 1.7 0l.8.8a1.2 1.2 0 0 1 0 1.7l-7.5 7.5-3.3.8ZM9.5 4 12 6.5",
  out: "M6 3H3v10h10v-3M9 2.75h4.25V7M13 3 7.5 8.5",
  trash: "M2.5 4h11M6 4V2.5h4V4M4 4l.6 9.5h6.8L12 4M6.75 6.75v4M9.25 6.75v4",
  book: "M3 2.5h10v11H3zM5.75 2.5v11M8 5.5h3M8 8h3",
  check: "m3 8.5 3.2 3L13 4.5",
  alert: "M8 2 1.8 13.2h12.4ZM8 6.2v3.4M8 11.4v.1",
  lock: "M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  disk: "M2.5 4c0-2.2 11-2.2 11 0v8c0 2.2-11 2.2-11 0ZM2.5 4c0 2.2 11 2.2 11 0M2.5 8c0 2.2 11 2.2 11 0",
  copy: "M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3",
  download: "M8 2.5V10M4.5 6.8 8 10.2l3.5-3.4M3 13.5h10",
  print: "M4.5 5.5v-3h7v3M4.5 11.5h-2v-6h11v6h-2M4.5 9.5h7v4h-7z",
  upload: "M8 10V2.5M4.5 5.7 8 2.3l3.5 3.4M3 13.5h10",
  back: "M6 3 2.5 6.5 6 10M2.5 6.5h7a4 3.5 0 0 1 0 7H6",
  bold: "M4.5 3h4a2.4 2.4 0 0 1 0 5h-4zM4.5 8h4.7a2.5 2.5 0 0 1 0 5H4.5z",
  italic: "M7 3h4.5M4.5 13H9M9.3 3l-2.6 10",
  list: "M6 4h7.5M6 8h7.5M6 12h7.5M2.8 4h.1M2.8 8h.1M2.8 12h.1",
  quote: "M2.5 3v10M5.5 5h8M5.5 8h8M5.5 11h5",
  link: "M6.5 9.5 9.5 6.5M7 4.5l1.3-1.3a2.9 2.9 0 0 1 4.1 4.1L11 8.7M9 11.5l-1.3 1.3a2.9 2.9 0 0 1-4.1-4.1L5 7.3",
  close: "m4 4 8 8m0-8-8 8",
  ask: "M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.6v.1",
  pin: "M8 14V9.5M4.5 9.5h7L10 7V3.5h1v-1H5v1h1V7Z",
  history: "M2.5 5.5v-3M2.5 5.5h3M2.7 5.4A6 6 0 1 1 2 8M8 5v3.3l2.2 1.5",
  settings: "M2.5 5H8M12 5h1.5M10 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM2.5 11H4M8 11h5.5M6 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  go: "M2.5 8h9.5M8.5 4.5 12 8l-3.5 3.5",
} as const;

export type IconName = keyof typeof SHAPES;

/** A drawn sign beside words; never the only carrier of meaning, so it is silent. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}

/** The sign of Kantlijn: the margin line, a pencil stroke, and the text it stands beside. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <path class="logo-line" d="M6.5 0v16" />
      <path class="logo-stroke" d="M4 4v8" />
      <path class="logo-text" d="M8.5 5.5H15M8.5 8.5H15M8.5 11.5h3.5" />
    </svg>
  );
}
