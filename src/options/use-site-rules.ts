import { useState } from 'preact/hooks';
import type { SiteRule } from '../core/plugins';
import { isSelector } from '../core/read-guide';
import { freeId } from '../settings/transfer-preset';
import { importRule } from '../settings/transfer-rule';
import type { SettingsDesk } from './use-settings';

/** The reader's rules, and what can be done with them; every change is kept at once. */
export interface SiteRulesDesk {
  all: SiteRule[];
  /** The rule whose editor is open; null: none. */
  edited: string | null;
  edit(id: string | null): void;
  /** Takes the place of the rule with the same id. */
  put(rule: SiteRule): void;
  remove(id: string): void;
  /** Makes a rule that says nothing yet, and opens its editor. */
  create(host: string): void;
  /** Adds the rule of a text. @throws ClipError `settings-invalid`, `settings-newer` */
  add(json: string): SiteRule;
}

/** Keeps which rule is edited. */
export function useSiteRules({ settings, change }: SettingsDesk): SiteRulesDesk {
  const { siteRules } = settings;
  const [edited, setEdited] = useState<string | null>(null);
  const taken = (): Set<string> => new Set(Object.keys(siteRules));
  const put = (rule: SiteRule): void => change({ siteRules: { ...siteRules, [rule.id]: rule } });
  return {
    all: Object.values(siteRules),
    edited,
    edit: setEdited,
    put,
    remove(id) {
      change({ siteRules: Object.fromEntries(Object.entries(siteRules).filter(([key]) => key !== id)) });
    },
    create(host) {
      const id = freeId(host.replace(/^[^a-z0-9]+/, ''), taken());
      put({ id, hosts: [host] });
      setEdited(id);
    },
    add(json) {
      const rule = importRule(json, taken(), (text) => isSelector(document, text));
      put(rule);
      return rule;
    },
  };
}
