/**
 * The peer of the connection, from what @hono/node-server binds. `X-Forwarded-For` is not read: anyone may write it.
 */
export function remoteAddressOf(bindings: unknown): string | undefined {
  const socket = member(member(bindings, 'incoming'), 'socket');
  const address = member(socket, 'remoteAddress');
  return typeof address === 'string' ? address : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
