import type { BackgroundDestination } from '../core/plugins';

/** A file in the browser's download folder. It runs in the background: Firefox loses a download of a popup that closes. */
export default {
  id: 'download',
  runsIn: 'background',
  // Folders need the downloads permission, which also lets the browser tell when the file is complete.
  fields: [{ key: 'folders', type: 'boolean', default: false }],
  permissions: (options) => ({ permissions: options['folders'] === true ? ['downloads'] : [], origins: [] }),
  async save(file, options, ports) {
    const outcome = await ports.download(file.path, file.text, { folders: options['folders'] === true });
    return { destination: 'download', ...outcome };
  },
} satisfies BackgroundDestination;
