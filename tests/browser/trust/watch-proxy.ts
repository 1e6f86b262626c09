/** A proxy that lets nothing through and remembers who was to be reached: it sees the browser's own requests too. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WatchProxy {
  port: number;
  /** Hosts or addresses asked for, in order. */
  asked: string[];
  close(): void;
}

export async function watchProxy(): Promise<WatchProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
