import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PublicRoute } from '../../platform/http/route.ts';
import { docsPage, docsScript } from './docs-page.ts';

/** Everything from here, nothing from elsewhere; Swagger UI styles elements inline and draws its icons as data. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const assets = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
  'favicon-32x32.png': 'image/png',
} as const;

/** The reference at `/docs`: Swagger UI from its npm package, read when it is first asked for. */
export function docsRoutes(): PublicRoute[] {
  return [
    page('/docs', docsPage, 'text/html; charset=utf-8'),
    page('/docs/start.js', docsScript, 'text/javascript; charset=utf-8'),
    ...Object.entries(assets).map(([file, contentType]) => asset(file, contentType)),
    {
      path: '/',
      handle: async () => new Response(null, { status: 302, headers: { Location: '/docs' } }),
    },
  ];
}

function page(path: string, text: string, contentType: string): PublicRoute {
  return {
    path,
    handle: async () =>
      new Response(text, {
        headers: { 'Content-Type': contentType, 'Content-Security-Policy': contentSecurityPolicy },
      }),
  };
}

function asset(file: string, contentType: string): PublicRoute {
  let content: Promise<Buffer<ArrayBuffer>> | undefined;
  return {
    path: `/docs/${file}`,
    handle: async () => {
      content ??= readFile(createRequire(import.meta.url).resolve(`swagger-ui-dist/${file}`));
      return new Response(await content, {
        headers: { 'Content-Type': contentType, 'Cache-Control': 'public, max-age=86400' },
      });
    },
  };
}
