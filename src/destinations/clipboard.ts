import type { PageDestination } from '../core/plugins';

/** The clipboard. */
export default {
  id: 'clipboard',
  runsIn: 'page',
  fields: [],
  permissions: () => ({ permissions: [], origins: [] }),
  async save(file, _options, ports) {
    await ports.copy(file.text);
    return { destination: 'clipboard', state: 'saved', path: file.path };
  },
} satisfies PageDestination;
