import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHtml } from '../../src/simulator/rules/html.ts';

function entities(source: string): readonly string[] {
  const { text, entities: found } = parseHtml(source);
  return found.map((entity) => `${entity.type}:${text.slice(entity.offset, entity.offset + entity.length)}`);
}

test('every tag that Telegram knows becomes its entity', () => {
  assert.deepEqual(entities('<b>a</b><strong>b</strong><i>c</i><em>d</em><u>e</u><ins>f</ins>'), [
    'bold:a',
    'bold:b',
    'italic:c',
    'italic:d',
    'underline:e',
    'underline:f',
  ]);
  assert.deepEqual(
    entities(
      '<s>a</s><strike>b</strike><del>c</del><tg-spoiler>d</tg-spoiler><span class="tg-spoiler">e</span>',
    ),
    ['strikethrough:a', 'strikethrough:b', 'strikethrough:c', 'spoiler:d', 'spoiler:e'],
  );
  assert.deepEqual(
    entities('<blockquote>a</blockquote><blockquote expandable>b</blockquote><CODE>c</CODE>'),
    ['blockquote:a', 'expandable_blockquote:b', 'code:c'],
  );
});

test('a code that fills a pre gives it its language, and a language elsewhere counts for nothing', () => {
  const whole = parseHtml('<pre><code class="language-python">x = 1</code></pre>');
  assert.deepEqual(whole.entities, [{ type: 'pre', offset: 0, length: 5, language: 'python' }]);
  const alone = parseHtml('<code class="language-python">x</code>');
  assert.deepEqual(alone.entities, [{ type: 'code', offset: 0, length: 1 }]);
});

test('offsets count UTF-16 units and entities may stand in each other', () => {
  const { text, entities: found } = parseHtml('📅 <b>Sabtu <i>pagi</i></b>');
  assert.equal(text, '📅 Sabtu pagi');
  assert.deepEqual(found, [
    { type: 'italic', offset: 9, length: 4 },
    { type: 'bold', offset: 3, length: 10 },
  ]);
});

test('the four named references and numbers are decoded, everything else stays as it is', () => {
  assert.equal(
    parseHtml('&lt;b&gt; &amp;&quot; &#65;&#x1F4C5; &nbsp; & &foo;').text,
    '<b> &" A📅 &nbsp; & &foo;',
  );
});

test('links keep their address, and what is no link to Telegram becomes plain text', () => {
  assert.deepEqual(parseHtml('<a href="https://contoh.go.id/a?b=1&amp;c=2">ini</a>').entities, [
    { type: 'text_link', offset: 0, length: 3, url: 'https://contoh.go.id/a?b=1&c=2' },
  ]);
  for (const address of ['http://localhost:8080/', 'javascript:alert(1)', 'contoh']) {
    assert.deepEqual(parseHtml(`<a href="${address}">ini</a>`).entities, [], address);
  }
});

test('what Telegram cannot parse is refused in its words', () => {
  const faults: readonly (readonly [string, string])[] = [
    ['3 < 4 kg', 'Unsupported start tag "" at byte offset 2'],
    ['<p>halo</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['é <br/>', 'Unsupported start tag "br/" at byte offset 3'],
    ['<b>halo', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b>ha<i>lo</b></i>', 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'],
    ['halo</b>', 'Unexpected end tag at byte offset 4'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href>a</a>', 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'],
  ];
  for (const [source, words] of faults) {
    assert.throws(
      () => parseHtml(source),
      { message: `Bad Request: can't parse entities: ${words}` },
      source,
    );
  }
});
