/** Every line of the contract that starts with a method and a path. Lines that name several are written out. */
export const listed: readonly string[] = [
  '3.1 GET /api/personal_api_keys/',
  '3.1 POST /api/personal_api_keys/',
  '3.1 GET /api/personal_api_keys/@current/',
]
