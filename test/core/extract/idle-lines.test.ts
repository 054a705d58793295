import { expect, test } from 'vitest';
import { toText } from '../../../src/core/text';
import { parseHtml } from '../../../src/core/dom';
import { extract, prose } from './read-page';

const others = `${prose('One.')}${prose('Two.')}`;
const left = (line: string, head = ''): string => {
  const page = `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>The bridge is coming</h1>${others}${line}${prose('Three.')}${prose('Four.')}</article></body></html>`;
  return toText(parseHtml(extract(page).html).body);
};

test.each([
  '<p>Duration 2:07</p>',
  '<p>Durée : 1:02:07</p>',
  '<p>Caricamento player</p>',
  '<p>Loading video…</p>',
  '<p>請同意我們的隱私權規範，才能啟用聽新聞的功能。</p>',
  '<p class="ad__label">Advertisement 2</p>',
  '<p>This advertisement has not loaded yet, but your article continues below.</p>',
  '<p><b>[Lee también: <a href="/estados/2.html">Guelaguetza 2024: fechas y boletos de los desfiles</a>]</b></p>',
  '<p><b>Join the Tarnford WhatsApp community for the latest news by clicking <a href="https://chat.test/x">here</a></b></p>',
  '<p><em>Puedes seguir a LA RIBERA en <a href="https://f.test/x">Facebook</a> o apuntarte para recibir nuestra newsletter.</em></p>',
  '<p>👉 Подписывайтесь на наш <a href="https://t.test/x">Telegram-канал</a>, чтобы первыми узнавать новости.</p>',
  '<p>Do you have a story? Email <a href="mailto:a@news.test">a@news.test</a></p>',
  '<p>扫描二维码关注“江边日报”微信公众号，获取更多资讯</p>',
  '<p id="skip-link" tabindex="0">after newsletter promotion</p>',
  '<p>Juttu jatkuu mainoksen jälkeen</p>',
  '<p>HABERİN DEVAMINI OKU</p>',
  '<p>Dalsza część rozmowy pod materiałem wideo</p>',
  '<div><h3>Support our journalism of integrity</h3><p>At the Courier we believe that the news of the river must stay free for all who read it.</p><p>Would you consider a modest contribution on a monthly basis?</p><p><a href="/donate">Make a contribution</a></p></div>',
  '<div class="slot"><span>Recommended reading</span></div>',
  '<div class="wp-block-inline-cta"><h3>Save $400 on your pass</h3><p>Join 10,000 founders by the river.</p><a href="/events/">REGISTER NOW</a></div>',
  '<section><h2>Recommended Stories</h2><span class="screen-reader-text">list of 2 items</span><ul><li><a href="/1">Divers found a sunken ferry</a></li><li><a href="/2">The river rises again</a></li></ul><span class="screen-reader-text">end of list</span></section>',
])('%s is no line of the text', (line) => {
  expect(left(line)).toBe(left(''));
});

test.each([
  '<p>Duration: two summers</p>',
  '<p>More on that in a later post about the bridge.</p>',
  '<p>Länge: 3:28:15</p>',
  '<p>Loading the ships takes an hour.</p>',
  '<p>This advertisement has not loaded yet, she said of the wall.</p>',
  '<p>Follow these steps to join a <a href="https://w.test/">WhatsApp</a> group.</p>',
  '<p>Join the two ends by a cable, as the <a href="https://w.test/">bridge</a> of Newton has it.</p>',
  '<p>Sigue a la baja <a href="https://x.test/">Twitter</a> en la bolsa de Tarno.</p>',
  '<p>Recibe Google una multa por su <a href="https://x.test/">canal</a> de anuncios.</p>',
  '<p>扫描二维码后，乘客可以在手机上看到下一班渡船的时间。</p>',
  '<p>Sign up for the clean-up by the river by e-mail at <a href="mailto:pier@town.test">pier@town.test</a></p>',
  '<p>Inscreva-se até sexta-feira pelo e-mail <a href="mailto:a@cidade.test">a@cidade.test</a></p>',
  '<p>扫描海报上的二维码报名，名额只有一百个。</p>',
  '<p>Recibe la alcaldesa a los vecinos en la <a href="/1">plaza</a> del puente.</p>',
])('%s stays', (line) => {
  expect(left(line)).toContain(line.replace(/<[^>]*>/g, ''));
});

test('the byline at the head of the text goes with the office behind the name', () => {
  const line = '<p><em>By Nora Feldt, Office of the River and of University Communications</em></p>';
  const head = '<meta name="author" content="Nora Feldt">';
  const page = (byline: string): string =>
    `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>The bridge is coming</h1>${byline}${others}${prose('Three.')}</article></body></html>`;
  expect(extract(page(line)).html).toBe(extract(page('')).html);
});

test('of a caption goes what says to screen readers that it is one', () => {
  const figure = (label: string): string =>
    `<figure><img src="/b.jpg" width="800" height="500"><figcaption>${label}<span>The bridge in January</span></figcaption></figure>`;
  expect(left(figure('<span class="visually-hidden">Image caption, </span>'))).toBe(left(figure('')));
});

test('what somebody says is no label, though nothing but quotation marks ends it', () => {
  const said = '「一月に報告書が届いたからです」';
  const text =
    '市議会は月曜日、塔野川に架かる古い橋を少なくとも八か月間通行止めにすることを決めた。橋脚のひび割れが見つかったためだ。';
  const page = `<!doctype html><html lang="ja"><head></head><body><article><h1>古い橋</h1><p>――なぜ今なのか。</p><p>${said}</p>${`<p>${text}</p>`.repeat(4)}</article></body></html>`;
  expect(toText(parseHtml(extract(page).html).body)).toContain(said);
});

test('a part of the text that tells of help and money stays', () => {
  const told = 'The state contributes a third of what the fences by the river cost.';
  const part = `<div><h3>Help for farmers</h3><p>${told}</p><p>Donations pay for the rest.</p><button>Share</button></div>`;
  expect(left(part)).toContain(told);
});
