import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostHosts, readRule } from '../../../src/core/site-rules/read-rule';

describe('a rule from outside', () => {
  it('is read with its guide, hosts in small letters and each once', () => {
    const rule = {
      id: 'paper.example',
      hosts: ['Paper.example', ' paper.example', 'xn--fiq228c.test', '127.0.0.1', 'localhost'],
    };
    expect(
      readRule({ ...rule, isOff: true, content: [' .story '], title: 'h1', zone: 'Asia/Tokyo' }),
    ).toEqual({
      id: 'paper.example',
      hosts: ['paper.example', 'xn--fiq228c.test', '127.0.0.1', 'localhost'],
      isOff: true,
      content: ['.story'],
      title: 'h1',
      zone: 'Asia/Tokyo',
    });
  });

  const good = { id: 'a', hosts: ['a.example'] };
  it.each([
    ['nothing', null],
    ['a list', [good]],
    ['no id', { hosts: good.hosts }],
    ['an id that is none', { ...good, id: '<b>' }],
    ['an id of a prototype', { ...good, id: '__proto__' }],
    ['an id that is too long', { ...good, id: 'a'.repeat(300) }],
    ['no host', { ...good, hosts: [] }],
    [
      'too many hosts',
      { ...good, hosts: Array.from({ length: mostHosts + 1 }, (_, at) => `a${at}.example`) },
    ],
    ['an address for a host', { ...good, hosts: ['https://a.example/'] }],
    ['a port', { ...good, hosts: ['a.example:80'] }],
    ['every host', { ...good, hosts: ['*'] }],
    ['an empty label', { ...good, hosts: ['a..example'] }],
    ['a number for a host', { ...good, hosts: [1] }],
    ['a rule that is off by a word', { ...good, isOff: 'true' }],
    ['a rule that is not off', { ...good, isOff: false }],
    ['a part that rules do not have', { ...good, script: 'alert(1)' }],
    ['a selector that is no text', { ...good, title: 1 }],
    ['a zone that is none', { ...good, zone: 'Mars/Base' }],
  ])('is none: %s', (_name, value) => expect(readRule(value)).toBeNull());

  it('never throws, and what was read reads the same again', () => {
    const part = fc.oneof(fc.anything(), fc.constantFrom('h1', ['p'], ['a.example'], true));
    const value = fc.oneof(
      fc.anything(),
      fc.record(
        { id: part, hosts: part, isOff: part, content: part, title: part },
        { requiredKeys: ['id', 'hosts'] },
      ),
    );
    fc.assert(
      fc.property(value, (given) => {
        const rule = readRule(given);
        if (rule !== null) expect(readRule(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
      }),
    );
  });
});
