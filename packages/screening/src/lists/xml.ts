/** One element with what is in it. Names are without their namespace prefix. */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/**
 * Each element of one of the given names, one after the other, so that a list of any size is held one entry at a time.
 * Reads data, not documents: no DTD, no entities but the five of XML and characters by number. Throws a `SyntaxError`
 * where tags do not fit.
 */
export function* xmlElements(text: string, names: ReadonlySet<string>): Generator<XmlElement> {
  const open: XmlElement[] = [];
  let end = 0;
  token.lastIndex = 0;
  const tokens = new RegExp(token.source, 'g');
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const parent = open.at(-1);
    if (parent && match.index > end) parent.text += decode(text.slice(end, match.index));
    end = tokens.lastIndex;
    const [, data, closing, opening, attributes = '', empty] = match;
    if (data !== undefined) {
      if (parent) parent.text += data;
    } else if (closing !== undefined) {
      if (!parent) continue;
      if (parent.name !== localName(closing)) throw new SyntaxError(`</${closing}> closes <${parent.name}>`);
      open.pop();
      if (open.length === 0) yield parent;
    } else if (opening !== undefined) {
      const name = localName(opening);
      if (!parent && !names.has(name)) continue;
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent?.children.push(element);
      if (empty === '') open.push(element);
      else if (!parent) yield element;
    }
  }
  if (open.length > 0) throw new SyntaxError(`<${open[0]?.name}> is not closed`);
}

/** The elements of a name directly within one. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The elements at a path of names, all of them: `within(entry, 'akaList', 'aka')`. */
export function within(element: XmlElement, ...path: string[]): XmlElement[] {
  return path.reduce<XmlElement[]>((found, name) => found.flatMap((one) => childrenOf(one, name)), [element]);
}

/** The text of the first element of a name directly within one, trimmed; undefined where there is none or it is empty. */
export function textOf(element: XmlElement, name: string): string | undefined {
  const text = element.children.find((child) => child.name === name)?.text.trim();
  return text === '' ? undefined : text;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[localName(name)] = decode(double ?? single ?? '');
  return found;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}
