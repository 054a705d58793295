import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ClipError, type RenderedFile } from '../src/core/model';
import type { Destination, DestinationOptions, Ports } from '../src/core/plugins';
import { destinations, findDestination, optionsOf } from '../src/destinations';
import english from '../src/locales/en.json';

const folder = fileURLToPath(new URL('../src/destinations', import.meta.url));
const names = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'index');

const file: RenderedFile = {
  path: 'source/_posts/渡轮归来.md',
  frontMatter: '---\n---\n\n',
  body: '正文\n',
  foot: '',
  text: '---\n---\n\n正文\n',
  fields: [],
};

/** Ports that remember what they were given. */
function recordingPorts(downloadState: 'saved' | 'handed-over' = 'handed-over') {
  const given: unknown[] = [];
  const ports: Ports = {
    copy: async (text) => void given.push(['copy', text]),
    keep: async (kept) => void given.push(['keep', kept.text]),
    download: async (path, text, options) => {
      given.push(['download', path, text, options]);
      return { state: downloadState, path };
    },
  };
  return { given, ports };
}

/** Ports that always fail. */
const failingPorts: Ports = {
  copy: async () => Promise.reject(new ClipError('clipboard-failed')),
  keep: async () => Promise.reject(new ClipError('store-full')),
  download: async () => Promise.reject(new ClipError('download-failed')),
};

/** Every combination of the yes/no fields. */
function optionSets(destination: Destination): DestinationOptions[] {
  return destination.fields.reduce<DestinationOptions[]>(
    (sets, field) =>
      field.type === 'boolean'
        ? sets.flatMap((set) => [
            { ...set, [field.key]: false },
            { ...set, [field.key]: true },
          ])
        : sets,
    [optionsOf(destination, undefined)],
  );
}

it('finds every file of the folder', () => {
  expect([...destinations.keys()].sort()).toEqual([...names].sort());
});

it('refuses an unknown one', () => {
  expect(() => findDestination('floppy')).toThrowError(
    expect.objectContaining({ code: 'destination-unknown' }),
  );
});

describe.each(names)('destination %s', (name) => {
  const destination = findDestination(name);

  it('has the id of its file, and a name and field names in the texts', () => {
    expect(destination.id).toBe(name);
    expect(english).toHaveProperty(`destination_${name}`);
    for (const field of destination.fields)
      expect(english).toHaveProperty(`destination_${name}_field_${field.key}`);
  });

  it('asks for nothing unless an option needs it', () => {
    expect(destination.permissions(optionsOf(destination, undefined))).toEqual({
      permissions: [],
      origins: [],
    });
  });

  it('fills in options that are missing or of another type', () => {
    for (const field of destination.fields) {
      expect(optionsOf(destination, { [field.key]: 5 as unknown as string })[field.key]).toBe(field.default);
    }
  });

  it.each(optionSets(destination))('delivers the file byte for byte: %j', async (options) => {
    const { given, ports } = recordingPorts();
    const receipt = await destination.save(file, options, ports);
    expect(given).toHaveLength(1);
    expect(given.flat()).toContain(file.text);
    expect(receipt).toMatchObject({ destination: name, path: file.path });
  });

  it('passes a failure on and says nothing of success', async () => {
    await expect(
      destination.save(file, optionsOf(destination, undefined), failingPorts),
    ).rejects.toBeInstanceOf(ClipError);
  });
});

describe('download', () => {
  it.each(['saved', 'handed-over'] as const)('says of the file what the browser said: %s', async (state) => {
    const { ports } = recordingPorts(state);
    const download = findDestination('download');
    expect((await download.save(file, optionsOf(download, undefined), ports)).state).toBe(state);
  });

  it('asks for the downloads permission only for folders', () => {
    expect(findDestination('download').permissions({ folders: true })).toEqual({
      permissions: ['downloads'],
      origins: [],
    });
  });
});
