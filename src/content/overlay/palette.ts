/** The colours of the overlay, each pair with a contrast of at least 4.5. */
export interface Palette {
  surface: string;
  raised: string;
  text: string;
  quiet: string;
  edge: string;
  accent: string;
  onAccent: string;
  kept: string;
  added: string;
  removed: string;
}

const light: Palette = {
  surface: '#ffffff',
  raised: '#f3f4f6',
  text: '#1b1f24',
  quiet: '#57606a',
  edge: '#8c959f',
  accent: '#1f5fbf',
  onAccent: '#ffffff',
  kept: '#1f5fbf',
  added: '#1a7f37',
  removed: '#c0362c',
};

const dark: Palette = {
  surface: '#1d2127',
  raised: '#2a3038',
  text: '#f0f2f5',
  quiet: '#b3bcc7',
  edge: '#6b7683',
  accent: '#7fb2ff',
  onAccent: '#10151c',
  kept: '#5b9dff',
  added: '#4cc46b',
  removed: '#ff7b72',
};

/** The palette of the reader's colour scheme. */
export function readPalette(view: Window): Palette {
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
}
