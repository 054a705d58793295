import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json';
import packageJson from '../package.json';
import { manifestFor, readLocales } from '../scripts/manifest-for.ts';

/** Measured with `management.getPermissionWarningsByManifest`: none of these shows a warning at install. */
const withoutWarning = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'offscreen'];

describe.each(['chrome', 'firefox'] as const)('the %s manifest', (target) => {
  const built: Record<string, unknown> = manifestFor(manifest, target, packageJson.version);

  it('asks at install for nothing that shows a warning', () => {
    const expected = withoutWarning.filter((name) => target === 'chrome' || name !== 'offscreen');
    expect(built['permissions']).toEqual(expected);
    expect(built['optional_permissions']).toEqual(['downloads']);
    expect(built).not.toHaveProperty('host_permissions');
  });

  it('puts nothing into pages and shows nothing to them', () => {
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(built).not.toHaveProperty(key);
    }
  });

  it('lets the extension pages run only its own scripts', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('has the version of the package and its texts in every locale', () => {
    expect(built['version']).toBe(packageJson.version);
    const keys = [...JSON.stringify(built).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    for (const [, messages] of readLocales('src/locales'))
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(keys));
  });

  it('has shortcuts for the popup, for a clip without it and for pointing', () => {
    expect(Object.keys(manifest.commands)).toEqual(['_execute_action', 'clip-now', 'pick-parts']);
  });
});

describe('readLocales', () => {
  it('keeps a description that the stores accept', () => {
    for (const [code, messages] of readLocales('src/locales')) {
      expect([code, messages['extension_description']?.message.length ?? 999]).toEqual([
        code,
        expect.toSatisfy((length: number) => length <= 132),
      ]);
    }
  });
});
