/// Data source, migrations, transactions and the database's clock; the only place that knows dialects.
@NullMarked
package dev.locksmith.database;

import org.jspecify.annotations.NullMarked;
