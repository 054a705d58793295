/** A page that is made up for one test. */
export interface ExtraPage {
  body: string | Uint8Array;
  /** Content type, HTML in UTF-8 when absent. */
  type?: string;
  headers?: Record<string, string>;
  /** Milliseconds until it is answered. */
  delay?: number;
}

/** A running server. */
export interface SampleServer {
  /** `http://127.0.0.1:PORT`. The same server answers as `http://localhost:PORT`, which is another site to a browser. */
  origin: string;
  close(): Promise<void>;
}

/** Serves the sample newspaper, and extra pages by path, on this machine only. `port` 0 takes a free one. */
export function startServer(options?: {
  port?: number;
  pages?: Record<string, ExtraPage>;
}): Promise<SampleServer>;
