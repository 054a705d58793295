import type { Guide } from '../core/guide';
import type { SiteRule } from '../core/plugins';
import { chooseSurviving } from '../core/site-rules/choose-surviving';
import type { MadeRule } from '../core/site-rules/made-rule';
import { makeRule } from '../core/site-rules/make-rule';

declare global {
  /** Makes a rule of the open page's correction: the selectors are tested on the page itself. */
  var frontclipMakeRule: ((correction: Guide) => MadeRule) | undefined;
  /** Chooses of a made rule what fits the open page of the same site too; `null`: it is another site's. */
  var frontclipFitRule: ((made: MadeRule) => SiteRule | null) | undefined;
}

globalThis.frontclipMakeRule = (correction) => makeRule(document, location.hostname, correction);
globalThis.frontclipFitRule = (made) => {
  const host = location.hostname.replace(/^www\.(?=.*\.)/, '');
  return made.rule.hosts.includes(host) ? chooseSurviving(made, document) : null;
};
