import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { dropHeadingControls } from '../../../src/core/extract/prepare/heading-controls';

test.each([
  [
    'links in brackets behind the words go',
    '<h2>Lamp<span>[<a href="https://w.test/edit">edit</a> | <a href="https://w.test/source">source</a>]</span></h2>',
    '<h2>Lamp</h2>',
  ],
  [
    'links in brackets beside the heading go',
    '<div><h2>Lamp</h2><span>[<a href="https://w.test/edit">edit</a>]</span></div>',
    '<div><h2>Lamp</h2></div>',
  ],
  [
    'the same in Japanese',
    '<h3>灯火<span>［<a href="https://w.test/edit">編集</a>］</span></h3>',
    '<h3>灯火</h3>',
  ],
  [
    'links of the text in brackets of their own stay',
    '<h2>Lamp <a href="https://w.test/p">[PDF]</a></h2><p>[<a href="#n1">1</a>] [<a href="#n2">2</a>]</p>',
    '<h2>Lamp <a href="https://w.test/p">[PDF]</a></h2><p>[<a href="#n1">1</a>] [<a href="#n2">2</a>]</p>',
  ],
  ['words in brackets stay', '<h2>Lamp <em>[sic]</em></h2>', '<h2>Lamp <em>[sic]</em></h2>'],
  [
    'a heading that is a link in brackets stays',
    '<h2><a href="https://w.test/x">[Live]</a></h2>',
    '<h2><a href="https://w.test/x">[Live]</a></h2>',
  ],
  [
    'a sign that links to the heading goes',
    '<h2 id="a">Lamp<a href="#a">¶</a></h2><h2 id="b"><a href="#b"></a> Lens</h2><h2 id="c"><a href="#c">Light</a><a href="#c">🔗</a></h2>',
    '<h2 id="a">Lamp</h2><h2 id="b"> Lens</h2><h2 id="c">Light</h2>',
  ],
  [
    'a place of the heading may be in it, around it, or written with escapes',
    '<h2><a id="a"></a>Lamp<a href="#a">#</a></h2><div id="b"><h2>Lens<a href="#b">#</a></h2></div><h2 id="灯">灯火<a href="#%E7%81%AF">#</a></h2>',
    '<h2><a id="a"></a>Lamp</h2><div id="b"><h2>Lens</h2></div><h2 id="灯">灯火</h2>',
  ],
  [
    'a heading that links to itself keeps its words',
    '<h2 id="a"><a href="#a">The <em>lamp</em></a></h2><h2 id="b"><a href="#b">Lighting</a> it</h2><h2 id="c"><a href="#c">灯火</a>の町</h2>',
    '<h2 id="a">The <em>lamp</em></h2><h2 id="b">Lighting it</h2><h2 id="c">灯火の町</h2>',
  ],
  [
    'a link to the heading beside it goes',
    '<div><h3 id="a">Lamp</h3><a href="#a"></a></div>',
    '<div><h3 id="a">Lamp</h3></div>',
  ],
  [
    'words and pictures beside the heading stay, wherever they lead',
    '<div><a href="#a">Lamp</a><h3 id="a"><a href="#a">Lamp</a></h3><a href="#a"><img src="lamp.jpg"></a></div>',
    '<div><a href="#a">Lamp</a><h3 id="a">Lamp</h3><a href="#a"><img src="lamp.jpg"></a></div>',
  ],
  [
    'words with a class like that of a sign stay, so do labels of notes and links in brackets',
    '<h2 id="a"><a class="anchor" href="#a">The lamp</a> <small>(1871)</small></h2><h2>Lens<sup>[<a href="#n12">12</a>]</sup></h2><h2>Sources <b>[<a href="https://w.test/doc.pdf">report</a>]</b></h2>',
    '<h2 id="a">The lamp <small>(1871)</small></h2><h2>Lens<sup>[<a href="#n12">12</a>]</sup></h2><h2>Sources <b>[<a href="https://w.test/doc.pdf">report</a>]</b></h2>',
  ],
  [
    'references to notes and other links stay',
    '<h2 id="a">Lamp<sup id="r1"><a href="#n1">[1]</a></sup> of <a href="https://w.test/b">Brackwater</a></h2>',
    '<h2 id="a">Lamp<sup id="r1"><a href="#n1">[1]</a></sup> of <a href="https://w.test/b">Brackwater</a></h2>',
  ],
])('%s', (_rule, html, expected) => {
  const { body } = parseHtml(html);
  dropHeadingControls(body);
  expect(body.innerHTML).toBe(expected);
});
