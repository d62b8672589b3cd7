import { element, escapeXml } from './markup.ts';

describe('markup', () => {
  it('escapes what would end a text or an attribute', () => {
    expect(escapeXml('<Kohle & „Stahl“ "2030">')).toBe(
      '&lt;Kohle &amp; „Stahl“ &quot;2030&quot;&gt;',
    );
    expect(element('a', { href: '/?a=1&b="2"' }, 'x')).toBe(
      '<a href="/?a=1&amp;b=&quot;2&quot;">x</a>',
    );
  });

  it('leaves out signs no XML may hold, and keeps those of two halves', () => {
    expect(escapeXml('Ruhr\u0000gebiet\u001f \ud83d \ud83c\udfed')).toBe(
      'Ruhrgebiet  \ud83c\udfed',
    );
  });

  it('leaves out attributes that are null', () => {
    expect(element('path', { d: 'M0 0', stroke: null })).toBe('<path d="M0 0"/>');
  });
});
