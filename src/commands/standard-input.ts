/** Standard input as UTF-8, of at most so many bytes; what follows is left unread. */
export async function readStandardInput(maximum: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    size += bytes.length;
    if (size >= maximum) break;
  }
  return Buffer.concat(chunks).subarray(0, maximum).toString("utf8");
}
