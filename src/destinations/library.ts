import type { BackgroundDestination } from '../core/plugins';

/** The extension's own store: works where nothing else is set up. */
export default {
  id: 'library',
  runsIn: 'background',
  fields: [],
  permissions: () => ({ permissions: [], origins: [] }),
  async save(file, _options, ports) {
    await ports.keep(file);
    return { destination: 'library', state: 'saved', path: file.path };
  },
} satisfies BackgroundDestination;
