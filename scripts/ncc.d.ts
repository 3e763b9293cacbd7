declare module "@vercel/ncc" {
  interface Options {
    filename: string;
    license: string;
    cache: false;
    quiet: boolean;
  }
  interface Bundle {
    code: string;
    assets: Record<string, { source: string | Uint8Array }>;
  }
  export default function ncc(input: string, options: Options): Promise<Bundle>;
}
