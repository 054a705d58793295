import { expect, it } from 'vitest';
import { eagerScript } from '../../scripts/eager-script';

const name = 'src/content/content.js';

function build(bundle: Record<string, unknown>): void {
  const { generateBundle } = eagerScript(name) as unknown as {
    generateBundle: { handler: (this: unknown, options: object, bundle: object) => void };
  };
  const context = {
    error(message: string): never {
      throw new Error(message);
    },
  };
  generateBundle.handler.call(context, {}, bundle);
}

it('asks to compile the whole script at once, in its first line', () => {
  const bundle = { [name]: { type: 'asset', source: 'run();' }, 'other.js': { type: 'asset', source: 'x' } };
  build(bundle);
  expect(bundle[name]?.source).toBe('//# allFunctionsCalledOnLoad\nrun();');
  expect(bundle['other.js']?.source).toBe('x');
  const chunk = { [name]: { type: 'chunk', code: 'run();' } };
  build(chunk);
  expect(chunk[name]?.code).toBe('//# allFunctionsCalledOnLoad\nrun();');
});

it('a build without the script fails', () => {
  expect(() => build({})).toThrow(name);
});
