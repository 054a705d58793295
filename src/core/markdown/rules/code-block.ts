import type TurndownService from 'turndown';

/** Fence languages that Obsidian's plug-ins run (facts: safety T14). */
const executable = /^(?:dataview|dataviewjs|tasks|query|button|templater|js-engine|meta-bind.*|run-.*)$/i;

/** Fenced code: the fence longer than any run inside, the language only where it cannot break the fence. */
export const codeBlock: TurndownService.Rule = {
  filter: 'pre',
  replacement(_content, node) {
    const text = (node.textContent ?? '').replace(/\r\n?/g, '\n').replace(/\n+$/, '');
    const language = readLanguage(node);
    if (language === 'math') return `\n\n$$\n${text.trim().replace(/<(?=[a-z!/?%])/gi, '\\lt ')}\n$$\n\n`;
    const longest = (text.match(/`{3,}/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `\n\n${fence}${language}\n${text}\n${fence}\n\n`;
  },
};

function readLanguage(block: HTMLElement): string {
  const named = block.getAttribute('class') ?? '';
  const language = /(?:^|\s)language-([\p{L}\p{N}_+#.-]{1,20})(?=\s|$)/u.exec(named)?.[1] ?? '';
  return executable.test(language) ? 'text' : language;
}
