import { expect, it } from '@jest/globals'
import { runAction } from '../support/github/run-action.ts'
import { startScenario } from '../support/scenario.ts'

const context = 'posthog-policy/applied'

it('a rule that nobody approved does not get out of sight behind many commits', async () => {
  const scene = await startScenario()
  const { repository, github } = scene
  try {
    await scene.run('apply', github.event('push', { branch: 'main' }))
    const edits = { 'policy/projects.yml': (text: string) => text.replace('over: 50', 'over: 99') }
    const loosen = scene.propose({ branch: 'loosen', by: 'finn', title: 'Loosen', edits })
    expect((await scene.run('apply', scene.merge(loosen, 'gil-m'))).outputs.verdict).toBe('stopped')
    repository.checkout('refs/heads/main')
    const [before, tree] = [repository.git('rev-parse', 'HEAD'), repository.git('rev-parse', 'HEAD^{tree}')]
    const commit = ['-c', 'user.name=finn', '-c', 'user.email=finn@example.com', 'commit-tree', tree, '-m', 'More']
    let after = before
    for (let made = 0; made < 250; made++) after = repository.git(...commit, '-p', after)
    repository.push(after, 'main')
    github.recordPush({ branch: 'main', actor: 'finn', before, after })
    repository.checkout(after)
    const token = github.addToken('OTHER_TOKEN', {
      actor: 'github-actions[bot]',
      permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write', issues: 'write' },
    })

    const { outputs, summary } = await runAction({
      name: 'apply',
      event: github.event('push', { branch: 'main' }),
      cwd: repository.work,
      inputs: { 'github-token': token, 'posthog-host': scene.posthog.url, 'posthog-api-key': 'phx_sandbox_apply' },
      timeout: 280_000,
    })

    expect(outputs.verdict).toBe('stopped')
    expect(summary).toMatch(/without approval, and the review itself rests on that/)
    expect(github.statuses(after, context).map(({ state }) => state)).toEqual(['failure'])
  } finally {
    await scene.close()
  }
}, 300_000)
