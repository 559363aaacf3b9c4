import { afterEach, describe, expect, it } from '@jest/globals'
import { type Box, closeBoxes, denied, request, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const keys = '/api/projects/101/project_secret_api_keys/'
const flags = '/api/projects/101/feature_flags/'
const body = { label: 'svc', scopes: ['feature_flag:read'] }

const config = {
  key: 'config',
  is_remote_configuration: true,
  has_encrypted_payloads: true,
  filters: { groups: [{}], payloads: { true: '{"a":1}' } },
}
const project = {
  id: 101,
  name: 'Production',
  flags: [{ key: 'checkout' }, config],
  secret_keys: [
    { key: 'phs_reader', label: 'reader', scopes: ['feature_flag:read'] },
    { key: 'phs_other', label: 'other', scopes: ['endpoint:read'] },
  ],
  secret_token: 'phs_old',
}
const withSecrets = (): Promise<Box> => startBox({ seed: seed({ projects: [project] }) })

describe('secret keys of a project', () => {
  it('tell their value when made and rolled, and never again', async () => {
    const box = await startBox()

    const made = await box.call('bo', 'POST', keys, body)
    const rolled = await box.call('bo', 'POST', `${keys}${made.body.id}/roll/`)

    expect(made.status).toBe(201)
    expect(rolled.body.value).not.toBe(made.body.value)
    expect(rolled.body.last_rolled_at).not.toBeNull()
    expect((await box.call('eva', 'GET', `${keys}${made.body.id}/`)).body).toMatchObject({ value: null, label: 'svc' })
    const old = await request(box.url, made.body.value, 'GET', `${flags}local_evaluation/`)
    expect(old.status).toBe(401)
    expect((await request(box.url, rolled.body.value, 'GET', `${flags}local_evaluation/`)).status).toBe(200)
    expect((await box.call('bo', 'DELETE', `${keys}${made.body.id}/`)).status).toBe(204)
    const log = box.dump().activity
    expect(log.map(({ scope, activity }) => [scope, activity])).toEqual([
      ['ProjectSecretAPIKey', 'created'],
      ['ProjectSecretAPIKey', 'updated'],
      ['ProjectSecretAPIKey', 'deleted'],
    ])
    expect(JSON.stringify(log)).not.toContain('phs_')
  })

  it.each([
    [{ ...body, scopes: [] }, 'scopes'],
    [{ ...body, scopes: ['*'] }, 'scopes'],
    [{ ...body, scopes: ['feature_flag:write'] }, 'scopes'],
    [{ scopes: body.scopes }, 'label'],
  ])('refuse %j', async (sent, attr) => {
    const box = await startBox()

    expect(await box.call('bo', 'POST', keys, sent)).toMatchObject({ status: 400, body: { attr } })
  })

  it('have one label each, and are fifty at most', async () => {
    const box = await startBox()
    const answers = await Promise.all(
      Array.from({ length: 51 }, (_, n) => box.call('bo', 'POST', keys, { ...body, label: `k${n}` })),
    )

    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(50)
    expect((await box.call('bo', 'PATCH', `${keys}${answers[0]?.body.id}/`, { label: 'k1' })).body.detail).toBe(
      "Project secret API key with label 'k1' already exists.",
    )
  })

  it('open a few addresses of their own project only', async () => {
    const box = await withSecrets()
    const ask = (key: string, path: string) => request(box.url, key, 'GET', path)

    expect(await ask('phs_reader', `${flags}config/remote_config/`)).toMatchObject({ status: 200, body: '{"a":1}' })
    expect(await ask('phs_old', `${flags}2/remote_config/`)).toMatchObject({ status: 200 })
    expect((await ask('phs_reader', flags)).body).toEqual(
      denied('This action does not support project secret API key access'),
    )
    expect((await ask('phs_other', `${flags}local_evaluation/`)).body).toEqual(
      denied("API key missing required scope 'feature_flag:read'"),
    )
    expect((await ask('phs_nobody', flags)).status).toBe(401)
    expect((await box.call('eva', 'GET', `${flags}checkout/remote_config/`)).status).toBe(404)
  })
})

describe('the older secret token', () => {
  it('is rotated by keys only where the server lets them; the one before stays until it is deleted', async () => {
    const at = (verb: string): string => `/api/organizations/@current/projects/101/${verb}/`
    const closed = await withSecrets()
    const box = await startBox({ seed: seed({ projects: [project] }), variant: { secretTokenByKey: true } })

    expect((await closed.call('ana', 'PATCH', at('rotate_secret_token'))).status).toBe(403)
    const { body: rotated } = await box.call('ana', 'PATCH', at('rotate_secret_token'))
    expect(rotated.secret_api_token_backup).toBe('phs_old')
    const evaluate = (key: string) => request(box.url, key, 'GET', `${flags}local_evaluation/`)
    expect((await evaluate('phs_old')).status).toBe(200)
    await box.call('ana', 'PATCH', at('delete_secret_token_backup'))
    expect((await evaluate('phs_old')).status).toBe(401)
    expect((await evaluate(rotated.secret_api_token)).status).toBe(200)
  })
})
