// What pdf.js reads in PDF files: node read.mjs FILE... prints, for each, its language, title and pages; a page has its
// text, and the tree of its structure with the text of each element.
import { readFile } from 'node:fs/promises';

console.log = () => {}; // pdf.js warns there that it cannot draw here
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');

const words = (item) => item.str + (item.hasEOL ? '\n' : '');

// The text of each marked sequence by the name that the structure calls it.
function textsByMark(items) {
  const texts = new Map();
  const open = [];
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') open.push(item.id);
    else if (item.type === 'endMarkedContent') open.pop();
    else if (open.at(-1)) texts.set(open.at(-1), (texts.get(open.at(-1)) ?? '') + words(item));
  }
  return texts;
}

function elementOf(node, texts) {
  const content = node.children.filter((kid) => kid.type === 'content');
  return {
    role: node.role,
    alt: node.alt ?? '',
    text: content.map((kid) => texts.get(kid.id) ?? '').join(''),
    children: node.children.filter((kid) => kid.role).map((kid) => elementOf(kid, texts)),
  };
}

async function pageOf(page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tree = await page.getStructTree();
  return {
    text: items.filter((item) => item.str !== undefined).map(words).join(''),
    elements: tree ? elementOf(tree, textsByMark(items)).children : [],
  };
}

async function fileOf(path) {
  const data = new Uint8Array(await readFile(path));
  const file = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, isEvalSupported: false }).promise;
  const { info } = await file.getMetadata();
  const mark = await file.getMarkInfo();
  const pages = [];
  for (let number = 1; number <= file.numPages; ++number) pages.push(await pageOf(await file.getPage(number)));
  await file.destroy();
  return { title: info.Title, language: info.Language, tagged: mark?.Marked === true, pages };
}

const files = [];
for (const path of process.argv.slice(2)) files.push(await fileOf(path));
process.stdout.write(JSON.stringify(files));
