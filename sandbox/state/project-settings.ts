import { invalid } from '../errors.ts'
import { booleanField, textField } from '../fields.ts'
import { isRecord, isStrings, type JsonRecord } from '../values.ts'

/** What a new project starts with; a setting that is not in this list is ignored. Null takes anything. */
export const PROJECT_SETTINGS: Readonly<JsonRecord> = {
  ...all(false, [
    ...['anonymize_ips', 'is_demo', 'session_recording_opt_in', 'heatmaps_opt_in', 'surveys_opt_in'],
    ...['autocapture_opt_out', 'receive_org_level_activity_logs', 'feature_flag_confirmation_enabled'],
    ...['autocapture_exceptions_opt_in', 'autocapture_web_vitals_opt_in', 'test_account_filters_default_checked'],
    ...['capture_console_log_opt_in', 'capture_performance_opt_in', 'capture_dead_clicks', 'inject_web_apps'],
    ...['person_on_events_querying_enabled', 'flags_persistence_default', 'conversations_enabled'],
    ...['proactive_tasks_enabled', 'human_friendly_comparison_periods', 'default_evaluation_contexts_enabled'],
    ...['require_evaluation_contexts', 'web_analytics_pre_aggregated_tables_enabled', 'events_retention_enforced'],
  ]),
  ...all(
    [],
    [
      ...['app_urls', 'recording_domains', 'data_attributes', 'person_display_name_properties'],
      ...['live_events_columns', 'autocapture_web_vitals_allowed_metrics'],
    ],
  ),
  ...all({}, ['survey_config', 'session_replay_config', 'modifiers', 'conversations_settings', 'logs_settings']),
  ...all(null, [
    ...['test_account_filters', 'path_cleaning_filters', 'correlation_config', 'business_model', 'extra_settings'],
    ...['autocapture_exceptions_errors_to_ignore', 'session_recording_sample_rate', 'onboarding_tasks'],
    ...['session_recording_minimum_duration_milliseconds', 'session_recording_linked_flag'],
    ...['session_recording_network_payload_capture_config', 'session_recording_masking_config'],
    ...['session_recording_url_trigger_config', 'session_recording_url_blocklist_config'],
    ...['session_recording_event_trigger_config', 'session_recording_trigger_match_type_config'],
    ...['session_recording_trigger_groups', 'session_recording_retention_period', 'week_start_day'],
    ...['revenue_analytics_config', 'marketing_analytics_config', 'customer_analytics_config', 'workflows_config'],
    ...['cookieless_server_hash_mode', 'default_data_theme', 'event_retention_months'],
  ]),
  timezone: 'UTC',
  product_description: '',
  base_currency: 'USD',
  feature_flag_confirmation_message: '',
}

/** Settings that are put over what is stored, so many levels deep; all others replace it. */
const MERGED: Readonly<Record<string, number>> = {
  survey_config: 1,
  session_replay_config: 2,
  modifiers: 1,
  conversations_settings: 1,
}

/** Settings that a member who may create projects can send with them. */
const OPEN_TO_MEMBERS = ['timezone', 'is_demo', 'product_description']

/** The settings in a body that only admins may send, by name, sorted. */
export function adminOnlySettings(body: JsonRecord, extra: readonly string[] = []): string[] {
  const known = [...Object.keys(PROJECT_SETTINGS).filter((name) => !OPEN_TO_MEMBERS.includes(name)), ...extra]
  return known.filter((name) => body[name] !== undefined).sort()
}

/** Reads the settings of a project out of a body; unknown fields are ignored. */
export function readProjectSettings(body: JsonRecord, stored: JsonRecord): JsonRecord {
  const settings: JsonRecord = {}
  for (const [name, initial] of Object.entries(PROJECT_SETTINGS)) {
    const value = readSetting(body, name, initial)
    if (value !== undefined) settings[name] = merged(stored[name], value, MERGED[name] ?? 0)
  }
  return settings
}

function readSetting(body: JsonRecord, name: string, initial: unknown): unknown {
  const value = body[name]
  if (initial === null) return value
  if (typeof initial === 'boolean') return booleanField(body, name)
  if (typeof initial === 'string') return textField(body, name, { max: 1000, blank: true })
  if (value === undefined) return undefined
  if (Array.isArray(initial)) {
    if (!isStrings(value)) throw invalid('Expected a list of strings.', name)
  } else if (!isRecord(value)) throw invalid('Must provide a dictionary or null.', name)
  return value
}

function merged(stored: unknown, value: unknown, levels: number): unknown {
  if (levels === 0 || !isRecord(stored) || !isRecord(value)) return value
  const over = Object.entries(value).map(([name, inner]) => [name, merged(stored[name], inner, levels - 1)])
  return { ...stored, ...Object.fromEntries(over) }
}

function all(initial: unknown, names: readonly string[]): JsonRecord {
  return Object.fromEntries(names.map((name) => [name, structuredClone(initial)]))
}
