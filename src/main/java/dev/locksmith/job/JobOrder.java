package dev.locksmith.job;

import dev.locksmith.staff.StaffMember;

/// Who has a job done, and why, as the single acts put it on record.
///
/// @param by with the permissions that were asked for when the job was created, and no others
/// @param reason may be empty
public record JobOrder(long jobId, StaffMember by, String reason) {}
