import type { Origin } from '../../fact-name';

/** The origin of a fact that a guide shows. */
export function pointedOrigin(by: 'correction' | 'rule'): Origin {
  return by === 'correction' ? 'user' : 'site-rule';
}
