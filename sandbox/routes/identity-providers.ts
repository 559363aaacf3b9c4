import { notFound } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { created, type Method, noContent, type OrganizationCall, ok, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { createProvider, deleteProvider, updateProvider } from '../state/identity-providers.ts'
import type { IdentityProvider } from '../state/world.ts'
import type { Variant } from '../variant.ts'
import { showProvider } from '../views/identity-provider.ts'

const read = 'organization:read'
const write = { scope: 'organization:write', level: 8 } as const

/** Identity providers, which the first stage of PostHog did not have. Keys neither rotate tokens nor read logs. */
export function identityProviderRoutes({ stage }: Variant): Route[] {
  const providers = '/api/organizations/:org/identity_provider_configs'
  return [
    {
      paths: [providers],
      on: 'organization',
      methods: { GET: { scope: read, answer: list }, POST: { ...write, answer: create } },
    },
    {
      paths: [`${providers}/:provider`],
      on: 'organization',
      methods: {
        GET: { scope: read, answer: (call) => show(call, find(call)) },
        PATCH: { ...write, answer: update },
        PUT: { ...write, answer: update },
        DELETE: { ...write, answer: remove },
      },
    },
    closed(`${providers}/:provider/scim/token`, 'POST'),
    ...(stage === 'E3a' ? [closed(`${providers}/:provider/domains`, 'PATCH')] : []),
    ...(stage === 'E3b' ? [closed(`${providers}/:provider/scim/logs`, 'GET')] : []),
  ]
}

function closed(path: string, method: Method): Route {
  return { paths: [path], on: 'organization', methods: { [method]: { scope: 'closed', answer: noContent } } }
}

function list(call: OrganizationCall): Reply {
  const { origin } = call.url
  return page(
    call,
    call.world.providers.map((provider) => showProvider(call.world, provider, { origin })),
  )
}

function create(call: OrganizationCall): Reply {
  const { provider, token } = createProvider(call.world, objectBody(call.body))
  return created(showProvider(call.world, provider, { origin: call.url.origin, token }))
}

function update(call: OrganizationCall): Reply {
  const provider = find(call)
  return show(call, provider, updateProvider(call.world, provider, objectBody(call.body)))
}

function remove(call: OrganizationCall): Reply {
  deleteProvider(call.world, find(call))
  return noContent()
}

function show(call: OrganizationCall, provider: IdentityProvider, token: string | null = null): Reply {
  return ok(showProvider(call.world, provider, { origin: call.url.origin, token }))
}

function find(call: OrganizationCall): IdentityProvider {
  const provider = call.world.providers.find((candidate) => candidate.id === call.params.provider)
  if (provider === undefined) throw notFound()
  return provider
}
