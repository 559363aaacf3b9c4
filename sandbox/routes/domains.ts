import { notFound } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { created, noContent, type OrganizationCall, ok, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { createDomain, deleteDomain, updateDomain } from '../state/domains.ts'
import type { Domain } from '../state/world.ts'
import { byText } from '../values.ts'
import { isEarly, type Variant } from '../variant.ts'
import { showDomain } from '../views/domain.ts'

const read = 'organization:read'
const write = { scope: 'organization:write', level: 8 } as const

/** The domains of an organization. Proving that one is ours needs a person at a screen: no key can do it. */
export function domainRoutes(variant: Variant): Route[] {
  const domains = '/api/organizations/:org/domains'
  return [
    {
      paths: [domains],
      on: 'organization',
      methods: { GET: { scope: read, answer: list }, POST: { ...write, answer: create } },
    },
    {
      paths: [`${domains}/:domain`],
      on: 'organization',
      methods: {
        GET: { scope: read, answer: (call) => show(call, find(call)) },
        PATCH: { ...write, answer: update },
        PUT: { ...write, answer: update },
        DELETE: { ...write, answer: remove },
      },
    },
    {
      paths: [`${domains}/:domain/verify`],
      on: 'organization',
      methods: { POST: { scope: 'closed', answer: noContent } },
    },
    ...(isEarly(variant) ? [] : [logsOf(domains)]),
  ]
}

/** What user provisioning did: for people at a screen. */
function logsOf(domains: string): Route {
  return {
    paths: [`${domains}/:domain/scim/logs`],
    on: 'organization',
    methods: { GET: { scope: 'closed', answer: noContent } },
  }
}

function list(call: OrganizationCall): Reply {
  const domains = [...call.world.domains].sort((a, b) => byText(a.name, b.name))
  return page(
    call,
    domains.map((domain) => showDomain(call.world, domain, call.url.origin)),
  )
}

function create(call: OrganizationCall): Reply {
  const { domain, token } = createDomain(call.world, objectBody(call.body))
  return created(showDomain(call.world, domain, call.url.origin, token))
}

function update(call: OrganizationCall): Reply {
  const domain = find(call)
  return show(call, domain, updateDomain(call.world, domain, objectBody(call.body)))
}

function remove(call: OrganizationCall): Reply {
  deleteDomain(call.world, call.member, find(call))
  return noContent()
}

function show(call: OrganizationCall, domain: Domain, token: string | null = null): Reply {
  return ok(showDomain(call.world, domain, call.url.origin, token))
}

function find(call: OrganizationCall): Domain {
  const domain = call.world.domains.find((candidate) => candidate.id === call.params.domain)
  if (domain === undefined) throw notFound()
  return domain
}
