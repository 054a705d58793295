import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { isCaptionBox } from '../../../src/core/extract/prepare/caption-box';
import { markCaptions } from '../../../src/core/extract/prepare/captions';

test.each([
  [
    'a named caption beside its picture makes a figure',
    '<div class="wp-caption"><img src="a"><p class="wp-caption-text">The <a href="b">bridge</a></p></div>',
    '<figure class="wp-caption"><img src="a"><figcaption class="wp-caption-text">The <a href="b">bridge</a></figcaption></figure>',
  ],
  [
    'the picture may stand in a box of its own',
    '<div><div><img src="a"></div><div><span class="photoCaption">Bridge</span></div></div>',
    '<figure><div><img src="a"></div><div><figcaption class="photoCaption">Bridge</figcaption></div></figure>',
  ],
  [
    'a named caption right below a figure is the figure’s',
    '<figure><img src="a"></figure><p class="image-caption">The <a href="b">bridge</a></p>',
    '<figure><img src="a"><figcaption>The <a href="b">bridge</a></figcaption></figure>',
  ],
  [
    'a caption behind the box of its figure is the figure’s',
    '<div><div><figure><img src="a"></figure></div><figcaption>Bridge</figcaption></div>',
    '<div><div><figure><img src="a"><figcaption>Bridge</figcaption></figure></div></div>',
  ],
  [
    'a caption behind a picture without a figure makes one',
    '<div><img src="a"><figcaption>Bridge</figcaption><p>Text.</p></div>',
    '<div><figure><img src="a"><figcaption>Bridge</figcaption></figure><p>Text.</p></div>',
  ],
  [
    'a line that says what stands for the picture is its caption',
    '<div><img src="a" alt="The old pier in the winter of the storm, seen from the ferry"></div><div><p>The old pier in the winter of the storm</p></div><p>Text.</p>',
    '<figure><div><img src="a" alt="The old pier in the winter of the storm, seen from the ferry"></div><figcaption><p>The old pier in the winter of the storm</p></figcaption></figure><p>Text.</p>',
  ],
  [
    'a heading below a blank line is none of the caption, though it is as bold',
    '<div><div><img src="a" alt="The old pier in the winter of the storm"></div><br><b><i>The old pier in the winter of the storm</i><br> <br><span>Made for ferries</span></b><br>Text.</div>',
    '<div><figure><div><img src="a" alt="The old pier in the winter of the storm"></div><figcaption><b><i>The old pier in the winter of the storm</i></b></figcaption></figure><br> <br><b><span>Made for ferries</span></b><br>Text.</div>',
  ],
  [
    'nor where it is a part of a part of the line',
    '<div><div><img src="a" alt="The old pier in the winter of the storm"></div><b><i>The old pier in the winter of the storm<br><br>Made for ferries</i></b></div>',
    '<div><figure><div><img src="a" alt="The old pier in the winter of the storm"></div><figcaption><b><i>The old pier in the winter of the storm</i></b></figcaption></figure><br><br><b><i>Made for ferries</i></b></div>',
  ],
  [
    'a credit for wide screens and one for narrow ones are one',
    '<figure><img src="a"><div><small>© Jane Doe</small></div><figcaption>The pier at noon</figcaption><div><small>©\t\n Jane Doe</small></div></figure>',
    '<figure><img src="a"><div><small></small></div><figcaption>The pier at noon · © Jane Doe</figcaption><div><small></small></div></figure>',
  ],
  [
    'a credit that another begins with is one of its own',
    '<figure><img src="a"><div><small>Photo: AP</small></div><figcaption>The pier at noon. Photo: APA/Doe</figcaption></figure>',
    '<figure><img src="a"><div><small></small></div><figcaption>The pier at noon. Photo: APA/Doe · Photo: AP</figcaption></figure>',
  ],
  [
    'who took the picture, not another whose name is the beginning of one without capitals',
    '<figure><img src="a"><div><small>Photo: أحمد عل</small></div><figcaption>The pier at noon. Photo: أحمد علي</figcaption></figure>',
    '<figure><img src="a"><div><small></small></div><figcaption>The pier at noon. Photo: أحمد علي · Photo: أحمد عل</figcaption></figure>',
  ],
  [
    'nor in the signs of Chinese',
    '<figure><img src="a"><div><small>Photo: 王小</small></div><figcaption>The pier at noon. Photo: 王小明</figcaption></figure>',
    '<figure><img src="a"><div><small></small></div><figcaption>The pier at noon. Photo: 王小明 · Photo: 王小</figcaption></figure>',
  ],
  [
    'a credit that a guide keeps stays',
    '<figure><img src="a"><div data-frontclip_mark="keep">© Jane Doe</div><figcaption>The pier at noon. © Jane Doe</figcaption></figure>',
    '<figure><img src="a"><div data-frontclip_mark="keep"></div><figcaption>The pier at noon. © Jane Doe · © Jane Doe</figcaption></figure>',
  ],
  [
    'words that are no credit stay, however often they come',
    '<figure><img src="a"><div>Never again</div><div>Never again</div></figure>',
    '<figure><img src="a"><div></div><div></div><figcaption>Never again Never again</figcaption></figure>',
  ],
  [
    'a caption of two lines stays whole',
    '<div><div><img src="a" alt="The old pier in the winter of the storm"></div><b>The old pier in the winter of the storm<br>at noon</b></div>',
    '<div><figure><div><img src="a" alt="The old pier in the winter of the storm"></div><figcaption><b>The old pier in the winter of the storm<br>at noon</b></figcaption></figure></div>',
  ],
  [
    'a short one may be a name in the text',
    '<div><img src="a" alt="The pier"></div><p>The pier</p>',
    '<div><img src="a" alt="The pier"></div><p>The pier</p>',
  ],
  [
    'a caption behind a text stays where it is',
    '<div><div><img src="a"><p>The council met on Tuesday, and after a long debate it voted for the new bridge over the river.</p></div><figcaption>Bridge</figcaption></div>',
    '<div><div><img src="a"><p>The council met on Tuesday, and after a long debate it voted for the new bridge over the river.</p></div><figcaption>Bridge</figcaption></div>',
  ],
  [
    'a named caption may be as long as one with its credit, and have boxes around it',
    `<div><img src="a"></div><div class="row"><div><p class="image-caption">${'The bridge. '.repeat(30)}End</p></div></div>`,
    `<figure><div><img src="a"></div><figcaption><div><p class="image-caption">${'The bridge. '.repeat(30)}End</p></div></figcaption></figure>`,
  ],
  [
    'the caption goes before a credit above it',
    '<div><a>Sport</a><p>The council met on Tuesday, and after a long debate it voted for the bridge.</p><img src="a"><span class="image-credit">Jane Doe</span><p class="image-caption">The bridge</p></div>',
    '<div><a>Sport</a><p>The council met on Tuesday, and after a long debate it voted for the bridge.</p><figure><img src="a"><figcaption>The bridge <span class="image-credit">Jane Doe</span></figcaption></figure></div>',
  ],
  [
    'a line in emphasis that ends its picture’s paragraph is the caption',
    '<p><img src="a"><br><em>The bridge at noon</em></p><p>Text.</p>',
    '<figure><img src="a"><figcaption><em>The bridge at noon</em></figcaption></figure><p></p><p>Text.</p>',
  ],
  [
    'a line that says that the picture is from the archive is the caption',
    '<div><img src="a"></div><p>橋（資料照）</p><p>Text.</p>',
    '<figure><div><img src="a"></div><figcaption>橋（資料照）</figcaption></figure><p>Text.</p>',
  ],
  [
    'two sentences in emphasis are a word to the readers',
    '<p><img src="a"><br><i>Dear readers, the bridge is closed. We will keep you informed.</i></p>',
    '<p><img src="a"><br><i>Dear readers, the bridge is closed. We will keep you informed.</i></p>',
  ],
  [
    'one with a title is one',
    '<p><img src="a"><br><i>Dr. J. Doe on the bridge.</i></p>',
    '<figure><img src="a"><figcaption><i>Dr. J. Doe on the bridge.</i></figcaption></figure><p></p>',
  ],
  [
    'a box that is about captions is none',
    `<div><img src="a"></div><div class="video-captions-explained"><p>${'Text of the article. '.repeat(14)}</p></div>`,
    `<div><img src="a"></div><div class="video-captions-explained"><p>${'Text of the article. '.repeat(14)}</p></div>`,
  ],
  [
    'a box of a caption is one',
    `<div><img src="a"></div><div class="captionWrapper__x1"><p>${'The bridge. '.repeat(24)}End</p></div>`,
    `<figure><div><img src="a"></div><figcaption><p>${'The bridge. '.repeat(24)}End</p></figcaption></figure>`,
  ],
  [
    'a word in emphasis that begins the text is none',
    '<p><img src="a"><br><em>Bridges</em> are long.</p>',
    '<p><img src="a"><br><em>Bridges</em> are long.</p>',
  ],
  [
    'a counter in parts goes',
    '<figure><img src="a"><figcaption><span class="count">1<span>of</span>4</span><span>The bridge.</span></figcaption></figure>',
    '<figure><img src="a"><figcaption><span>The bridge.</span></figcaption></figure>',
  ],
  [
    'how far a gallery is says nothing',
    '<figure><img src="a"><div>Item 1 of 2</div><p>The bridge.</p></figure>',
    '<figure><img src="a"><div></div><p></p><figcaption>The bridge.</figcaption></figure>',
  ],
  [
    'a scale and a shutter time are no such thing',
    '<figure><img src="a"><figcaption>In scale <b>1/87</b>, taken at 1/250</figcaption></figure>',
    '<figure><img src="a"><figcaption>In scale <b>1/87</b>, taken at 1/250</figcaption></figure>',
  ],
  [
    'a figure with a caption gets no other',
    '<figure><img src="a"><figcaption>Boats</figcaption></figure><p class="caption">Bridge</p>',
    '<figure><img src="a"><figcaption>Boats</figcaption></figure><p class="caption">Bridge</p>',
  ],
  [
    'a credit in a box of its own',
    '<div><span><img src="a"></span><div class="image-credit">Jane Doe</div></div>',
    '<figure><span><img src="a"></span><figcaption class="image-credit">Jane Doe</figcaption></figure>',
  ],
  [
    'parts of a caption that only a style sheet keeps apart',
    '<figure><img src="a"><figcaption><span>At nine.</span><span>Jane Doe</span></figcaption></figure>',
    '<figure><img src="a"><figcaption><span>At nine.</span> <span>Jane Doe</span></figcaption></figure>',
  ],
  [
    'a credit behind a caption without an end',
    '<figure><img src="a"><figcaption>Boats<small class="credit">doe</small></figcaption></figure>',
    '<figure><img src="a"><figcaption>Boats <small class="credit">doe</small></figcaption></figure>',
  ],
  [
    'figures above a line, code and brackets get no space',
    '<figure><img src="a"><figcaption>Cells.<sup>3</sup> <code><span>Foo.</span><span>Bar</span></code> (<span class="photo-credit">AP</span>) 10:<b>30</b></figcaption></figure>',
    '<figure><img src="a"><figcaption>Cells.<sup>3</sup> <code><span>Foo.</span><span>Bar</span></code> (<span class="photo-credit">AP</span>) 10:<b>30</b></figcaption></figure>',
  ],
  [
    'parts of a word stay together',
    '<figure><img src="a"><figcaption><b>B</b>oats, H<sub>2</sub>O</figcaption></figure>',
    '<figure><img src="a"><figcaption><b>B</b>oats, H<sub>2</sub>O</figcaption></figure>',
  ],
  [
    'a caption without a picture stays a paragraph',
    '<div><p class="caption">Bridge</p></div>',
    '<div><p class="caption">Bridge</p></div>',
  ],
  [
    'a box of paragraphs is no picture’s: only the line right below it is',
    `<div><img src="a"><p class="caption">Bridge</p><p>${'Text of the article. '.repeat(10)}</p></div>`,
    `<div><figure><img src="a"><figcaption>Bridge</figcaption></figure><p>${'Text of the article. '.repeat(10)}</p></div>`,
  ],
  [
    'a box of paragraphs keeps a caption that stands elsewhere',
    `<div><img src="a"><p>${'Text of the article. '.repeat(10)}</p><p class="caption">Bridge</p></div>`,
    `<div><img src="a"><p>${'Text of the article. '.repeat(10)}</p><p class="caption">Bridge</p></div>`,
  ],
  [
    'a line that names who took the picture is its caption',
    '<p><a href="b"><img src="a"></a></p><p>The bridge at night. Photo: A. Name</p><p>It is old.</p>',
    '<figure><a href="b"><img src="a"></a><figcaption>The bridge at night. Photo: A. Name</figcaption></figure><p>It is old.</p>',
  ],
  [
    'a sign points from the caption to the picture',
    '<p><img src="a"></p><p>▲桥上的灯</p><p>▶ 另一座桥</p>',
    '<figure><img src="a"><figcaption>▲桥上的灯</figcaption></figure><p>▶ 另一座桥</p>',
  ],
  [
    'a caption may be a line of the picture’s own paragraph',
    '<p><img src="a"><br>修復を終えた橋＝二日、名前撮影<br>本文はここから。</p>',
    '<figure><img src="a"><figcaption>修復を終えた橋＝二日、名前撮影</figcaption></figure><p><br>本文はここから。</p>',
  ],
  [
    'a table may be there for a picture and its caption',
    '<table><tbody><tr><td><img src="a"></td></tr><tr><td class="pCaption">Cầu. Ảnh: A</td></tr></tbody></table>',
    '<figure><img src="a"><figcaption>Cầu. Ảnh: A</figcaption></figure>',
  ],
  [
    'a sentence below a picture is none',
    '<p><img src="a"></p><p>The photo of the bridge was sold.</p>',
    '<p><img src="a"></p><p>The photo of the bridge was sold.</p>',
  ],
  [
    'a credit beside the picture goes into the figure’s caption',
    '<figure><div><img src="a"></div><div>A. Name/Agency</div><figcaption>Bridge</figcaption></figure>',
    '<figure><div><img src="a"></div><div></div><figcaption>Bridge A. Name/Agency</figcaption></figure>',
  ],
  [
    'a figure of a table is none of a picture',
    '<figure><img src="a"><table><tbody><tr><td>1</td></tr></tbody></table>Source: A</figure>',
    '<figure><img src="a"><table><tbody><tr><td>1</td></tr></tbody></table>Source: A</figure>',
  ],
  [
    'a figure’s own caption is left alone',
    '<figure><img src="a"><figcaption><span class="caption">Bridge</span></figcaption></figure>',
    '<figure><img src="a"><figcaption><span class="caption">Bridge</span></figcaption></figure>',
  ],
])('%s', (_case, html, result) => {
  const { body } = parseHtml(html);
  markCaptions(body);
  expect(body.innerHTML).toBe(result);
});

test.each([
  'caption',
  'wp-caption-text',
  'image__caption',
  'e-caption--is-open',
  'photoCaption',
  'Caption_root__pmF0L',
  'Caption-sc-1do4sd3-0',
  'ImageCaption_captionWrapper__awu4y',
  'caption_c157d2ux',
  'row img_desc',
  'thumbcaption',
  'c-article-caption__content',
])('%s is a caption’s box', (name) => {
  expect(isCaptionBox(name)).toBe(true);
});

test.each(['video-captions-explained', 'caption-contest', 'captionsExplained', 'no-caption', 'captioned'])(
  '%s is none',
  (name) => {
    expect(isCaptionBox(name)).toBe(false);
  },
);
