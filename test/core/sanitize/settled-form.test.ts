import { describe, expect, it } from 'vitest';
import { parseHtml, serialize } from '../../../src/core/dom';
import { sanitize } from '../../../src/core/sanitize';

const page = 'https://example.com/dir/page.html';

function clean(html: string): string {
  return serialize(sanitize(parseHtml(html).body, page));
}

const image = '<img src="https://example.com/boats-at-sea.jpg">';
const titled = (title: string): string => image.replace('>', ` title="${title}">`);
const figure = (caption: string): string => `<figure>${image}<figcaption>${caption}</figcaption></figure>`;

/** What a page says → what is left of it, by what it is about. */
const forms: Record<string, Record<string, string>> = {
  'rows of signs': {
    '<p>a</p><p><strong>*****</strong></p><p>b</p><p>- - -</p><p>c</p><p><b><i>+++</i></b></p>':
      '<p>a</p><hr><p>b</p><hr><p>c</p><hr>',
    '<p><b>***</b> <i>a</i></p><p><b>a</b></p><p>++</p>':
      '<p><b>***</b> <i>a</i></p><p><b>a</b></p><p>++</p>',
    '<p>a</p><h2>___</h2><p>b</p>': '<p>a</p><hr><p>b</p>',
    '<p>a</p><p> * * * </p><div>-----</div><hr><p>b</p>': '<p>a</p><hr><p>b</p>',
    '<p>a</p><p>•••</p><p>b</p><p>=====</p>': '<p>a</p><hr><p>b</p><hr>',
    '<p>a</p><p>--</p><p>===</p><p>___ b</p>': '<p>a</p><p>--</p><p>===</p><p>___ b</p>',
    '<table><tbody><tr><td><p>---</p></td></tr></tbody></table>':
      '<table><tbody><tr><td><p>---</p></td></tr></tbody></table>',
    '<hr><ul><li><p>***</p></li><li><hr></li></ul><p>a</p>':
      '<hr><ul><li><p>***</p></li><li><hr></li></ul><p>a</p>',
    '<blockquote><p>Name:</p><p>_____</p></blockquote>': '<blockquote><p>Name:</p><p>_____</p></blockquote>',
  },
  'rules that part nothing': {
    '<hr><div><hr><p>a</p></div><hr> <hr><p>b</p><div><hr></div><hr>':
      '<hr><div><p>a</p></div><hr> <p>b</p><div><hr></div>',
    [`<hr>${image}<hr><p>b</p>`]: `<hr>${image}<hr><p>b</p>`,
  },
  'captions that say a thing twice': {
    [figure('<p>Boats. A. Name/Agency</p><p>A.&nbsp;Name/Agency</p>')]: figure(
      '<p>Boats. A. Name/Agency</p>',
    ),
    [figure('<i>Boats - A.&nbsp;Name</i> A. Name')]: figure('<i>Boats - A.&nbsp;Name</i>'),
    [figure('<div><p>A. Name</p>A. Name</div>')]: figure('<div>A. Name</div>'),
    [figure('<a href="https://b.example/">New Port</a> seen from New Port')]: figure(
      '<a href="https://b.example/">New Port</a> seen from New Port',
    ),
    [figure('<p>AP</p><p>Boats. AP</p>')]: figure('<p>AP</p><p>Boats. AP</p>'),
    [figure('Boats.<br>A. Name<br>A.&nbsp;Name')]: figure('Boats.<br>A.&nbsp;Name'),
    [figure('Boats at <b>sea</b>. A. Name<br><i>A. Name</i>')]: figure('Boats at <b>sea</b>. A. Name<br>'),
    [figure('<p>Berlin</p><p>Berliner Dom</p>')]: figure('<p>Berlin</p><p>Berliner Dom</p>'),
  },
  'captions all in bold': {
    [figure('<p><strong>Boats. A. Name</strong></p>')]: figure('<p>Boats. A. Name</p>'),
    [figure('<b>Boats</b> at sea')]: figure('<b>Boats</b> at sea'),
  },
  'captions that are cut off for narrow screens, and what is pressed': {
    [figure(
      'The mayor of the town looks at the boats. (A. Name) The mayor of the town looks … <a href="https://b.example/">more &gt;</a>',
    )]: figure('The mayor of the town looks at the boats. (A. Name) '),
    [figure('The mayor of the town looks at boats. The mayor of the town looks at boats.')]: figure(
      'The mayor of the town looks at boats. ',
    ),
    [figure('Boats. A. Name zum Vergrößern anklicken')]: figure('Boats. A. Name'),
    [figure('Boats. A. Name <a href="https://b.example/">Enlarge Image</a>')]: figure('Boats. A. Name '),
    [figure('西田、小野寺 この記事の画像を見る(2枚)')]: figure('西田、小野寺'),
  },
  'captions that only look so': Object.fromEntries(
    [
      'The mayor of the town looks at boats, and the mayor of the town looks at …',
      'Der Rat will den Hafen vergrößern',
      'Boats. Hafen+',
      'Boats and <a href="https://b.example/">more</a>',
      'Boats +++ A. Name +++',
    ].map((caption) => [figure(caption), figure(caption)]),
  ),
  'captions whose words come again': Object.fromEntries(
    [
      'A street in <b>Berlin</b>, near the wall, <i>Berlin</i>',
      'Left: <i>Jane Doe</i>, right: <i>Jane Doe</i>',
      'The mayor of London <b>London</b> Bridge',
      'Photo by Jane Smith<br>Model: <i>Jane Smith</i> in Paris',
      'Photo by Jane Smith<br>Model: <i>Jane Smith</i>',
      'Photo by Joanna<b>Joanna</b> <br> of Joanna<b> and Joanna</b>',
      'A boat for Johanna <b>hanna.</b>',
    ].map((caption) => [figure(caption), figure(caption)]),
  ),
  'counters of galleries': {
    [figure('1of4Anna rows a boat')]: figure('Anna rows a boat'),
    [figure(' 2 of 12 &nbsp;|&nbsp; Anna rows')]: figure('Anna rows'),
    [figure('2 of 12 boats')]: figure('2 of 12 boats'),
    [figure('1/87 scale')]: figure('1/87 scale'),
  },
  links: {
    '<a href="">a</a> <a href="#">b</a> <a href="page.html">c</a> <a href="javascript:x()">d</a>': 'a b c d',
    '<a href="#part">a</a>': `<a href="${page}#part">a</a>`,
    [`<a href="#photo-1">${image}</a>`]: image,
    [`<a href="/b#photo-1">${image}</a>`]: `<a href="https://example.com/b#photo-1">${image}</a>`,
    '<a href="/b">Bo</a><a href="/b"><b>at</b></a><a href="/b">s</a> <a href="/b">sail</a><a href="/c">ing</a>':
      '<a href="https://example.com/b">Bo<b>at</b>s</a> <a href="https://example.com/b">sail</a><a href="https://example.com/c">ing</a>',
    [`<a href="/b">${image}</a><a href="/b">Boats</a>`]: `<a href="https://example.com/b">${image}</a><a href="https://example.com/b">Boats</a>`,
  },
  titles: {
    '<a href="/b" title="(Link wird in einem neuen Tab geöffnet)">a</a>':
      '<a href="https://example.com/b">a</a>',
    '<a href="/b" title="Ouvre une nouvelle fenêtre">a</a>': '<a href="https://example.com/b">a</a>',
    '<a href="/b" title="在新窗口打开">a</a>': '<a href="https://example.com/b">a</a>',
    ...Object.fromEntries(
      [
        'Opens in a new browser tab',
        'In neuem Fenster',
        'Nuova scheda',
        'Abre em nova guia',
        '(öppnas i nytt fönster)',
        '新しいタブで開く',
        'Откроется в новом окне',
      ].map((title) => [`<a href="/b" title="${title}">a</a>`, '<a href="https://example.com/b">a</a>']),
    ),
    ...Object.fromEntries(
      [
        'New tables of mortality',
        'Novo guia de viagem',
        'Nuova scheda tecnica del telefono',
        'Copenhagen: the new window is sold',
        'A window on new boats',
      ]
        .map((title) => `<a title="${title}" href="https://example.com/b">a</a>`)
        .map((link) => [link, link]),
    ),
    '<a href="/b" title="The new boats">a</a>': '<a title="The new boats" href="https://example.com/b">a</a>',
    [titled('Boats at sea')]: image,
    [`<a href="/b" title="boats_at_sea">${image}</a>`]: `<a href="https://example.com/b">${image}</a>`,
    [titled('Boats')]: image.replace('>', ' alt="Boats">'),
    [titled('Boats" alt="A race')]: image.replace('>', ' alt="A race" title="Boats">'),
    [titled('Boats, at sea!" alt="Two boats at sea')]: image.replace('>', ' alt="Two boats at sea">'),
    [titled('IMG_0021')]: image,
    [titled('Screenshot_2020-09 Boats').replace('boats-at-sea', 'Screenshot_2020-09-Boats-678x381')]:
      image.replace('boats-at-sea', 'Screenshot_2020-09-Boats-678x381'),
    [titled('Boats at').replace('boats-at-sea', 'boats-at-678x381')]: image
      .replace('boats-at-sea', 'boats-at-678x381')
      .replace('>', ' alt="Boats at">'),
    [titled('_" alt="A race')]: image.replace('>', ' alt="A race">'),
    [`<a href="/b" title="A race">${image.replace('>', ' alt="A race at sea">')}</a>`]: `<a href="https://example.com/b">${image.replace('>', ' alt="A race at sea">')}</a>`,
    '<a href="/b" title="A race">Our race: a&nbsp;race</a>':
      '<a href="https://example.com/b">Our race: a&nbsp;race</a>',
    '<a href="/b" title="art">start</a>': '<a title="art" href="https://example.com/b">start</a>',
    [`<a href="/b" title="${'Greenhouse gases are '.repeat(8)}">gases</a>`]:
      '<a href="https://example.com/b">gases</a>',
    [figure('A race at sea').replace('<img', '<img title="A race"')]: figure('A race at sea'),
  },
  'titles that a file is called after': Object.fromEntries(
    ['CO_2020 emissions 2021', 'H_200 678x381', 'Boat_2020 at the sea again', 'Boat_1 at the harbor 678x381']
      .map((file) => [file.replace(/ \w+$/, ''), file.replace(/\W/g, '-')])
      .map(([title = '', file = '']) => [
        titled(title).replace('boats-at-sea', file),
        image.replace('boats-at-sea', file).replace('>', ` alt="${title}">`),
      ]),
  ),
  'descriptions that describe nothing': Object.fromEntries(
    [
      '0.jpg',
      'caucus VP preview.jpg',
      'IMG_0021',
      '_MG_0021',
      'IMG-20191220-WA0223',
      'imago images 0845114767',
      'gettyimages-1234567-612x612',
      'undefined',
      'Foto:',
      'الصورة: ',
      '图片1',
      'Image',
    ].map((alt) => [image.replace('>', ` alt="${alt}">`), image.replace('>', ' alt="">')]),
  ),
  'descriptions that say something': Object.fromEntries(
    [
      'Boats at sea',
      'Windows 11',
      'covid-19',
      'spider-man',
      'Image of a boat',
      'Picture this',
      'Boats of 2019: a list',
      'Best in show',
      'Foto: A. Name',
      '图书馆',
      '😀',
      '→',
      '7',
    ]
      .map((alt) => image.replace('>', ` alt="${alt}">`))
      .map((each) => [each, each]),
  ),
  'heads that come again': {
    '<table><thead><tr><th>A</th><th>B</th></tr><tr><th> A</th><th>B</th></tr><tr><th>AB</th><th></th></tr></thead><tbody><tr><td>A</td><td>B</td></tr></tbody><tfoot><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></tfoot></table>':
      '<table><thead><tr><th>A</th><th>B</th></tr><tr><th>AB</th><th></th></tr></thead><tbody><tr><td>A</td><td>B</td></tr></tbody><tfoot><tr><td>C</td></tr></tfoot></table>',
  },
  'what is left of signs': {
    '<p>a</p><p>[/cta</p><p>[/caption]</p><div> --&gt; </div><p>b</p>': '<p>a</p><p>b</p>',
    '<p>a</p><p>*    *&nbsp;  *</p><p>b</p><p>__</p><p>c</p>': '<p>a</p><hr><p>b</p><hr><p>c</p>',
    '<p>[music]</p><p>[/] a</p><p>--&gt; a</p><p><b>[/b]</b></p>':
      '<p>[music]</p><p>[/] a</p><p>--&gt; a</p><p><b>[/b]</b></p>',
    [`<h2>A <a href="#a" title="Direct link to A">#</a></h2><h3>C <a href="/c">#</a></h3><h4><a href="#d">¶</a></h4>`]: `<h2>A </h2><h3>C <a href="https://example.com/c">#</a></h3><h4><a href="${page}#d">¶</a></h4>`,
  },
  'headings that are none': {
    [`<figure>${image}<figcaption><h4>A. Name</h4></figcaption></figure>`]: figure('<div>A. Name</div>'),
    [`<h4>${`<p>${'Boats. '.repeat(30)}</p>`.repeat(2)}</h4>`]: `<div>${`<p>${'Boats. '.repeat(30)}</p>`.repeat(2)}</div>`,
    [`<h4>${'Boats. '.repeat(60)}</h4><h2>A<br>b<br>c</h2>`]: `<h4>${'Boats. '.repeat(60)}</h4><h2>A<br>b<br>c</h2>`,
  },
  'bullets that were typed': {
    '<p>Boats:</p><p>• A</p> <p><b>• B</b> b</p><p>c</p>':
      '<p>Boats:</p> <ul><li>A</li><li><b>B</b> b</li></ul><p>c</p>',
    '<div><p>・一<br>・二<br><br></p></div>': '<div><ul><li>一</li><li>二</li></ul></div>',
    ...Object.fromEntries(
      [
        '<p>• A</p><p>b</p>',
        '<p>a<br>• b<br>• c</p>',
        '<p>- A</p><p>- b</p>',
        '<ul><li>• a</li><li>• b</li></ul>',
        '<p>•</p><p>•</p>',
        '<p>■ A</p><p>■ B</p>',
      ].map((html) => [html, html]),
    ),
  },
  'captions and credits': {
    [figure('<span>Boats in the port</span><span>A. Name</span>')]: figure('Boats in the port · A. Name'),
    [figure('<span>Boats in the port</span> <span class="img-credit">A. Name</span>')]: figure(
      'Boats in the port · A. Name',
    ),
    [figure('<span>Boats in the port</span> <span>A. Name/Agency</span>')]: figure(
      'Boats in the port · A. Name/Agency',
    ),
    [figure('<span>Boats (at sea)</span> <span>AP Photo</span>')]: figure('Boats (at sea) · AP Photo'),
    [figure('<span>Boats in the port</span> <em>Photo: A. Name</em>')]: figure(
      'Boats in the port · <em>Photo: A. Name</em>',
    ),
    [figure('<span>Boats in the port</span> <i>© A. Name</i>')]: figure(
      'Boats in the port · <i>© A. Name</i>',
    ),
    [figure('<p><span>Boats in the port</span><small>A. Name</small></p>')]: figure(
      '<p>Boats in the port · <small>A. Name</small></p>',
    ),
    [figure('<span>Boats in The port</span> <cite>The port</cite>')]: figure('Boats in The port '),
    ...Object.fromEntries(
      [
        '<i>Boats in the port.</i> <cite>A. Name</cite>',
        '<i>Boats in the port</i> <cite>by A. Name</cite>',
        '<i>Boats in the port</i> of <cite>New Port</cite>',
        '<i>A.</i> <cite>Name</cite>',
        '<i>Boats in the port</i> <a href="https://b.example/">Name</a>',
      ].map((caption) => [figure(caption), figure(caption)]),
    ),
    [figure('Boats. <span>Credit</span><span>Credit...</span><span>A. Name</span>')]:
      figure('Boats. A. Name'),
    [figure('Boats. <b>Credit...</b>')]: figure('Boats. <b>Credit...</b>'),
    [figure('Accredit... A. Name')]: figure('Accredit... A. Name'),
  },
  'hidden mail addresses': {
    '<a href="/cdn-cgi/l/email-protection#016a656077686572">Write</a>':
      '<a href="https://example.com/cdn-cgi/l/email-protection#016a656077686572">Write</a>',
    '<a href="/cdn-cgi/l/email-protection#3e5f7e5c105d51">Write</a>': '<a href="mailto:a@b.co">Write</a>',
    '<a href="/cdn-cgi/l/email-protection#3e5f7e5c105d51"><span>[email&nbsp;protected]</span></a>':
      '<a href="mailto:a@b.co">a@b.co</a>',
    '<a href="/cdn-cgi/l/email-protection"><span data-cfemail="3e5f7e5c105d51">[email protected]</span></a>':
      '<a href="mailto:a@b.co">a@b.co</a>',
    '<span data-cfemail="3e5f7e5c105d51">[email protected]</span>': '<a href="mailto:a@b.co">a@b.co</a>',
  },
  'spaces that nobody wrote': {
    '<p>你好\n 世界，\n<ruby>弾劾<rt>だんがい</rt></ruby>\n訴追\n x</p>':
      '<p>你好世界，<ruby>弾劾<rt>だんがい</rt></ruby>訴追\n x</p>',
    '<p><b>Bo</b>\n, Eva <a href="https://b.example/">x </a>. Y <i>z</i> <code>, </code> </p>':
      '<p><b>Bo</b>, Eva <a href="https://b.example/">x</a>. Y <i>z</i> <code>, </code> </p>',
    '<p>元老\n\n<b>，还</b></p>': '<p>元老<b>，还</b></p>',
    '<p><b>Boats.</b>&nbsp; <i>Row</i> <b>&nbsp;on</b>&nbsp;&nbsp;<i>a&nbsp;</i> : «&nbsp;<b> b</b></p>':
      '<p><b>Boats.</b> <i>Row</i> <b>on</b>&nbsp;&nbsp;<i>a&nbsp;</i>: «&nbsp;<b>b</b></p>',
    '<p>a&nbsp; b &nbsp;: c «&nbsp; d&nbsp;&nbsp;e <b>&nbsp; f</b></p>':
      '<p>a b&nbsp;: c «&nbsp;d&nbsp;&nbsp;e <b> f</b></p>',
    '<p>\ufeffa\u2060 b\u200b c\u2063\ue004</p><pre><code>a\ue004</code></pre>':
      '<p>a b c</p><pre><code>a\ue004</code></pre>',
  },
  'spaces that say something': Object.fromEntries(
    [
      '<p>你好 世界　你 \n a \n你</p>',
      '<p>안녕\n하세요</p>',
      '<p>In <b>C#</b> .NET, <b>a</b> . . . <i>b</i> ,5</p>',
      '<p>, a</p><p>b</p><p>. c</p>',
      '<p>&nbsp; a</p>',
      '<p><code>a&nbsp; b\n你\n好 </code></p>',
      '<p>می\u200cروم क्\u200dष ไทย\u200bไทย 👨\u200d👩</p>',
    ].map((html) => [html, html]),
  ),
  'what counts visitors': {
    '<a href="/b?utm_source=x&amp;id=1&amp;fbclid=y#part">a</a>':
      '<a href="https://example.com/b?id=1#part">a</a>',
    '<a href="/b?utm_source=x">a</a>': '<a href="https://example.com/b">a</a>',
    '<a href="/b?id=1&amp;ref_src=twsrc%5Etfw">a</a>': '<a href="https://example.com/b?id=1">a</a>',
    '<a href="/hashtag/b?src=hash&amp;ref_src=x">a</a>': '<a href="https://example.com/hashtag/b">a</a>',
    '<a href="/b?src=hash&amp;smid=3&amp;gad_id=4">a</a>':
      '<a href="https://example.com/b?src=hash&amp;smid=3&amp;gad_id=4">a</a>',
    '<a href="/b?smid=tw-share&amp;gad_source=1&amp;gad_campaignid=4">a</a>':
      '<a href="https://example.com/b">a</a>',
    '<a href="/b?id=1&amp;amp;smid=url-share&amp;amp;ico=in-line">a</a>':
      '<a href="https://example.com/b?id=1">a</a>',
    '<a href="/b?ico=in-line_link">a</a>': '<a href="https://example.com/b">a</a>',
    '<a href="/b?trk=public_profile&amp;tid=sm_tw&amp;ICID=BODY_2">a</a>':
      '<a href="https://example.com/b">a</a>',
    '<a href="/b?id=1&amp;module=inline&amp;ref_url=safari-reader%3A%2F%2Fa.example">a</a>':
      '<a href="https://example.com/b?id=1">a</a>',
    '<a href="/b?trk=12&amp;tid=7&amp;icid=9&amp;module=shop">a</a>':
      '<a href="https://example.com/b?trk=12&amp;tid=7&amp;icid=9&amp;module=shop">a</a>',
    '<a href="/b?module=inlineEditor&amp;icid=A1234&amp;tid=sm_44&amp;trk=public_domain">a</a>':
      '<a href="https://example.com/b?module=inlineEditor&amp;icid=A1234&amp;tid=sm_44&amp;trk=public_domain">a</a>',
    '<a href="/b?module=inline-chart&amp;refsource=DB">a</a>':
      '<a href="https://example.com/b?module=inline-chart&amp;refsource=DB">a</a>',
    '<a href="/b?ico=blue&amp;src=hash1&amp;ref_url=2">a</a>':
      '<a href="https://example.com/b?ico=blue&amp;src=hash1&amp;ref_url=2">a</a>',
    '<a href="/b?">a</a>': '<a href="https://example.com/b">a</a>',
    '<a href="/b?#part">a</a>': '<a href="https://example.com/b#part">a</a>',
    '<a href="/b?q=utm_source&amp;&amp;c">a</a>':
      '<a href="https://example.com/b?q=utm_source&amp;&amp;c">a</a>',
  },
  'descriptions escaped again and again': {
    '<img src="https://example.com/a.jpg" alt="&amp;amp;amp;quot;Boats&amp;amp;quot;">':
      '<img src="https://example.com/a.jpg" alt="&quot;Boats&quot;">',
    '<img src="https://example.com/a.jpg" alt="A &amp;amp; B">':
      '<img src="https://example.com/a.jpg" alt="A &amp;amp; B">',
    '<img src="https://example.com/a.jpg" alt="What&amp;#39;s in it &amp;#x2013; &amp;quot;it&amp;quot;">':
      '<img src="https://example.com/a.jpg" alt="What\'s in it – &quot;it&quot;">',
  },
  abbreviations: {
    '<p><abbr title="Boat Club">BC<span><span>Boat Club</span></span></abbr> won</p>':
      '<p><abbr title="Boat Club">BC</abbr> won</p>',
    '<abbr title="BC"><b>BC</b></abbr>': '<abbr title="BC"><b>BC</b></abbr>',
  },
  embeds: {
    '<iframe src="https://www.google.com/maps/embed/v1/place?key=K1&amp;q=Port,B&amp;zoom=9"></iframe>':
      '<a href="https://www.google.com/maps/search/?api=1&amp;query=Port,B">Google Maps</a>',
    '<iframe src="https://embed.player.example/e"></iframe>':
      '<a href="https://embed.player.example/e">player.example</a>',
    '<audio src="/30373749401.mp3"></audio>': '<a href="https://example.com/30373749401.mp3">Audio</a>',
    '<video src="/a/play?x=1"></video>': '<a href="https://example.com/a/play?x=1">Video</a>',
    '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghi-1?rel=0"></iframe>':
      '<a href="https://www.youtube.com/watch?v=abcdefghi-1">YouTube</a>',
    '<iframe src="https://www.youtube.com/embed/videoseries?list=PL1" title="Boats"></iframe>':
      '<a href="https://www.youtube.com/embed/videoseries?list=PL1">Boats</a>',
    '<iframe src="https://www.youtube.com/embed/live_stream?channel=UC1"></iframe>':
      '<a href="https://www.youtube.com/embed/live_stream?channel=UC1">YouTube</a>',
    '<iframe src="https://www.youtube.com/embed/abcdefghi-1?rel=0&amp;start=90&amp;list=PL_1#x"></iframe>':
      '<a href="https://www.youtube.com/watch?v=abcdefghi-1&amp;t=90&amp;list=PL_1">YouTube</a>',
    '<iframe src="https://player.example/e?u=https://youtube.com/embed/abcdefghijk&amp;t=4" title="Boats"></iframe>':
      '<a href="https://player.example/e?u=https://youtube.com/embed/abcdefghijk&amp;t=4">Boats</a>',
    '<iframe src="https://player.example/e?u=https://player.vimeo.com/video/1" title="Boats"></iframe>':
      '<a href="https://player.example/e?u=https://player.vimeo.com/video/1">Boats</a>',
    '<iframe src="/wp-content/plugins/share-video/player.html" title="Boats"></iframe>':
      '<a href="https://example.com/wp-content/plugins/share-video/player.html">Boats</a>',
    '<video src="/wp-content/plugins/likeable/film.mp4"></video><video src="/plugins/like.php"></video>':
      '<a href="https://example.com/wp-content/plugins/likeable/film.mp4">film.mp4</a><br><br><a href="https://example.com/plugins/like.php">Video</a>',
    '<iframe src="https://n.example/v2.1/plugins/share_button.php?href=x"></iframe><iframe src="https://n.example/u/0/_/+1/fastbutton?url=x"></iframe>':
      '',
    '<iframe src="https://player.vimeo.com/video/123"></iframe>': '<a href="https://vimeo.com/123">Vimeo</a>',
    '<iframe src="https://open.spotify.com/embed/track/1a"></iframe>':
      '<a href="https://open.spotify.com/track/1a">Spotify</a>',
    '<iframe src="https://b.example/boats/embed/#?secret=x1Y" title="Boats"></iframe>':
      '<a href="https://b.example/boats/">Boats</a>',
    '<iframe src="https://n.example/widgets/tweet_button.html?url=x"></iframe><iframe src="https://n.example/plugins/like.php"></iframe>':
      '',
  },
};

describe.each(Object.entries(forms))('sanitize: %s', (_name, cases) => {
  it.each(Object.entries(cases))('%s', (html, safe) => {
    expect(clean(html)).toBe(safe);
    expect(clean(safe)).toBe(safe);
  });
});

/** Milliseconds until something of a size that grew to seconds or broke is clean. */
function timeOf(html: string): number {
  const { body } = parseHtml(html);
  const start = performance.now();
  sanitize(body, page);
  return performance.now() - start;
}

describe('sanitize: very many of one kind', () => {
  it.each([
    ['parts of a caption', figure(Array.from({ length: 8000 }, (_, at) => `<b>part ${at}</b> `).join(''))],
    ['links in a row', '<a href="/b">b</a>'.repeat(40_000)],
  ])('%s take no time', (_name, html) => {
    expect(timeOf(html)).toBeLessThan(3000);
  });

  it('levels of references stay as they are', () => {
    const escaped = `<img src="https://example.com/a.jpg" alt="&amp;${'amp;'.repeat(20_000)}lt;">`;
    const once = clean(escaped);
    expect(once).toContain('&amp;amp;amp;');
    expect(clean(once)).toBe(once);
  });
});
