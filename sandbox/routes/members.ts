import { invalid, notFound, oddId } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { noContent, type OrganizationCall, ok, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { checkMayTouch, checkNewLevel, readLevel, removeMember, setMemberLevel } from '../state/members.ts'
import { type SearchMatch, searchMatch } from '../state/people-search.ts'
import type { Membership } from '../state/world.ts'
import { byText, isUuid, sameText } from '../values.ts'
import { showMember } from '../views/member.ts'

const MAX_SEARCH = 200

/** The people of an organization. There is no way to add one here (that is an invite), nor to read a single one. */
export function memberRoutes(): Route[] {
  const change = { scope: 'organization_member:write', answer: update }
  return [
    {
      paths: ['/api/organizations/:org/members'],
      on: 'organization',
      methods: { GET: { scope: 'organization_member:read', answer: list } },
    },
    {
      paths: ['/api/organizations/:org/members/:user'],
      on: 'organization',
      methods: { PATCH: change, PUT: change, DELETE: { scope: 'organization_member:write', answer: remove } },
    },
    {
      paths: ['/api/organizations/:org/members/:user/scoped_api_keys'],
      on: 'organization',
      methods: { GET: { scope: 'closed', answer: noContent } },
    },
    {
      paths: ['/api/organizations/:org/members/:user/github_login'],
      on: 'organization',
      methods: { GET: { scope: 'organization_member:read', answer: showGithubLogin } },
    },
  ]
}

function list(call: OrganizationCall): Reply {
  const { searchParams } = call.url
  const search = (searchParams.get('search') ?? '').trim().toLowerCase()
  if (search.length > MAX_SEARCH) {
    throw invalid(`Ensure this field has no more than ${MAX_SEARCH} characters.`, 'search', 'max_length')
  }
  const email = searchParams.get('email')
  const after = searchParams.get('updated_after')
  const withGuests = searchParams.get('include_guests') === 'true'
  const found = visibleMembers(call)
    .filter(({ person, guest }) => person.active && (withGuests || !guest))
    .filter((member) => email === null || sameText(member.person.email, email))
    .filter((member) => after === null || Date.parse(member.updatedAt) > Date.parse(after))
    .sort(orderBy(searchParams.get('order')))
  const rows =
    search === ''
      ? found.map((member) => showMember(call.world, member))
      : searched(found, search).map(({ member, match }) => showMember(call.world, member, match))
  return page(call, rows)
}

/** Those who fit, the exact ones first. */
function searched(members: readonly Membership[], search: string): { member: Membership; match: SearchMatch }[] {
  const fitting = members.flatMap((member) => {
    const match = searchMatch(member, search)
    return match === undefined ? [] : [{ member, match }]
  })
  return [...fitting.filter(({ match }) => match === 'exact'), ...fitting.filter(({ match }) => match === 'similar')]
}

function visibleMembers(call: OrganizationCall): Membership[] {
  const { world, member } = call
  const seesAll = world.organization.settings.members_can_see_org_members !== false || member.level >= 8
  return seesAll ? [...world.members] : [member]
}

/** Newest first unless asked otherwise; an unknown order falls back in silence. */
function orderBy(order: string | null): (a: Membership, b: Membership) => number {
  const direction = order === 'joined_at' ? 1 : -1
  return (a, b) => direction * (byText(a.joinedAt, b.joinedAt) || byText(a.id, b.id))
}

function update(call: OrganizationCall): Reply {
  const target = findTarget(call)
  checkMayTouch(call.member, target)
  const level = readLevel(objectBody(call.body).level)
  if (level !== undefined) {
    checkNewLevel(call.member, target, level)
    setMemberLevel(call.world, target, level)
  }
  return ok(showMember(call.world, target))
}

function remove(call: OrganizationCall): Reply {
  const target = findTarget(call)
  checkMayTouch(call.member, target)
  removeMember(call.world, target)
  return noContent()
}

/** The path names a person (user uuid), not a membership. */
function findTarget(call: OrganizationCall): Membership {
  const { user } = call.params
  if (user === '@me') return call.member
  if (!isUuid(user ?? '')) throw oddId(call.world.variant.oddIdStatus)
  const target = call.world.members.find((member) => member.person.uuid === user)
  if (target === undefined) throw notFound()
  return target
}

function showGithubLogin(call: OrganizationCall): Reply {
  return ok({ github_login: findTarget(call).person.githubLogin })
}
