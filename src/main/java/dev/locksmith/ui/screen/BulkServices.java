package dev.locksmith.ui.screen;

import dev.locksmith.customer.search.SelectionReader;
import dev.locksmith.job.JobReader;
import dev.locksmith.job.Jobs;

/// What is done to many customers at once.
public record BulkServices(Jobs jobs, JobReader reader, SelectionReader selections) {}
