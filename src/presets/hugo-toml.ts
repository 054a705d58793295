import type { Preset } from '../core/plugins';
import hugo from './hugo';

/** The same keys in TOML, which Hugo's own archetypes are written in. */
export default {
  ...hugo,
  id: 'hugo-toml',
  name: 'Hugo (TOML)',
  format: 'toml',
  otherFormats: ['yaml', 'json'],
} satisfies Preset;
