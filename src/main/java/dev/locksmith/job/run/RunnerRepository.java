package dev.locksmith.job.run;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/// The runners of all processes.
@Repository
interface RunnerRepository {
    @Insert
    void insert(RunnerEntity runner);

    @Query("from RunnerEntity")
    List<RunnerEntity> all();

    /// @return 0 when others have taken over from it
    @Query("update RunnerEntity set beats = beats + 1 where id = :id")
    int beat(String id);

    @Query("delete from RunnerEntity where id = :id")
    int remove(String id);

    /// @return 0 when it lives, or others were quicker
    @Query("delete from RunnerEntity where id = :id and beats = :beats")
    int remove(String id, long beats);
}
