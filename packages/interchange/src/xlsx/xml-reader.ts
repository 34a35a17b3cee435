import sax from "sax";
import type { WorkbookFault } from "./workbook-fault.ts";

/** What is told of an XML text as it goes by. Names come without their prefix. */
export interface XmlListener {
  opened(name: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  closed(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads XML in pieces and tells a listener. A document type declaration stops it: no entity of a file's own is read. */
export class XmlReader {
  private readonly parser = sax.parser(true, { position: false });
  private fault: WorkbookFault | undefined;

  constructor(listener: XmlListener) {
    this.parser.onopentag = ({ name, attributes }) => {
      listener.opened(localName(name), (wanted) => {
        const bare = attributes[wanted];
        const key = bare === undefined ? Object.keys(attributes).find((one) => localName(one) === wanted) : wanted;
        const value = attributes[key ?? wanted];
        return typeof value === "string" ? value : value?.value;
      });
    };
    this.parser.ontext = (text) => listener.text(text);
    this.parser.oncdata = (text) => listener.text(text);
    this.parser.onclosetag = (name) => listener.closed(localName(name));
    this.parser.ondoctype = () => {
      this.fault ??= "workbook-with-doctype";
    };
    this.parser.onerror = () => {
      this.fault ??= "workbook-broken";
    };
  }

  /** Reads on; a fault is for good. */
  write(text: string): WorkbookFault | undefined {
    if (this.fault === undefined) this.parser.write(text);
    return this.fault;
  }

  /** Says that the text is over, and whether it was whole. */
  end(): WorkbookFault | undefined {
    if (this.fault === undefined) this.parser.close();
    return this.fault;
  }
}
