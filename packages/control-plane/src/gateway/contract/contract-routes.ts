import type { PublicRoute } from '../../platform/http/route.ts';
import { apiBase } from '../route-table.ts';
import type { ContractDocument } from './document.ts';

/** The contract at `/openapi.json` and below the API's base, built when it is first asked for. */
export function contractRoutes(build: () => ContractDocument): PublicRoute[] {
  let text: string | undefined;
  const handle: PublicRoute['handle'] = async () => {
    text ??= JSON.stringify(build());
    return new Response(text, {
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=60' },
    });
  };
  return [
    { path: '/openapi.json', handle },
    { path: `${apiBase}/openapi.json`, handle },
  ];
}
