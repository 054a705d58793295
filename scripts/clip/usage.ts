/** What `--help` prints. */
export const usage = `Turns news articles into Markdown files with front matter.

  npm run -s clip -- [options] PAGE…       PAGE: an http(s) address or an HTML file (.gz too)
  npm run -s clip -- [options] --json      pages as JSON lines on standard input

Options
  --preset ID         the conventions of the file (default: the default preset)
  --set KEY=VALUE     any setting, e.g. imageProxy=https://p.example/? or categories=a,b; repeatable
  --out DIR           write files under DIR and print their paths, instead of printing the files
  --now ISO-TIME      the instant of the clip, e.g. 2022-02-21T02:24:18Z (default: now)
  --time-zone NAME    the reader's time zone, e.g. Asia/Shanghai (default: this computer's)
  --url ADDRESS       the address of the one HTML file given
  --jobs N            pages worked on at the same time (default: the number of processors, at most 4)
  --limit SECONDS     the longest that one page may take (default: 30)
  --fragment          the HTML is an article's body already: nothing is extracted
  --json              answer one JSON line a page
  --explain           say what was left out and why: as report with --json, else on standard error
  --help              this text

Exit code: 0 every page was clipped, 1 some were not, 2 wrong usage.
`;
