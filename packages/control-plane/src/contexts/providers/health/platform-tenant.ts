/** The reserved tenant of system events: nobody's, without keys, and no id that is ever made. */
export const platformTenantId = 'ten_00000000000000000000000000';
