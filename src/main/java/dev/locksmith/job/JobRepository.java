package dev.locksmith.job;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Jobs, their items and the counts of those.
@Repository
interface JobRepository {
    @Insert
    void insert(JobEntity job);

    @Update
    void update(JobEntity job);

    @Insert
    void insertAll(List<JobItemEntity> items);

    @Insert
    void insert(JobCountEntity count);

    @Query("from JobEntity where id = :id")
    Optional<JobEntity> find(long id);

    @Query("from JobEntity where id < :before order by id desc")
    List<JobEntity> newest(long before, Limit limit);

    @Query("select id from JobEntity where state = :state order by id")
    List<Long> ids(JobState state);

    /// Takes the row of a job, in one state, so that nobody else changes the job until the transaction ends.
    ///
    /// @return 0 when it is in another state
    @Query("update JobEntity set claims = claims + 1 where id = :id and state = :state")
    int take(long id, JobState state);

    /// Takes the row of a job in whatever state.
    @Query("update JobEntity set claims = claims + 1 where id = :id")
    int take(long id);

    /// Takes back what is still being prepared, with its items.
    @Query("delete from JobEntity where id = :id and state = PREPARING")
    int withdraw(long id);

    /// Takes back what nobody has added to since a time.
    @Query("delete from JobEntity where state = PREPARING and changedAt < :before")
    int withdrawAbandoned(Instant before);

    /// @return 0 when it is not being prepared any more
    @Query("""
            update JobEntity set total = total + :more, changedAt = :now
            where id = :id and state = PREPARING""")
    int grow(long id, long more, Instant now);

    @Query("""
            from JobItemEntity item where item.jobId = :jobId and item.position > :after
            order by item.position""")
    List<JobItemEntity> items(long jobId, long after, Limit limit);

    @Query("""
            from JobItemEntity item where item.jobId = :jobId and item.outcome in :outcomes and item.position > :after
            order by item.position""")
    List<JobItemEntity> items(long jobId, Collection<String> outcomes, long after, Limit limit);

    @Query("select count(*) from JobItemEntity where jobId = :jobId and state = :state")
    long count(long jobId, ItemState state);

    /// The items that have an outcome from a position on, by its name.
    @Query("""
            select new JobCountEntity(item.jobId, item.outcome, count(*)) from JobItemEntity item
            where item.jobId = :jobId and item.state = dev.locksmith.job.ItemState.DONE
            and item.position >= :from and item.position < :to group by item.jobId, item.outcome""")
    List<JobCountEntity> counted(long jobId, long from, long to);

    @Query("from JobCountEntity where jobId = :jobId")
    List<JobCountEntity> counts(long jobId);

    /// @return 0 when nothing is counted of it yet
    @Query("update JobCountEntity set items = items + :more where jobId = :jobId and outcome = :outcome")
    int count(long jobId, String outcome, long more);

    /// The first item without an outcome.
    @Query("select min(item.position) from JobItemEntity item where item.jobId = :jobId and item.state = :state")
    Optional<Long> first(long jobId, ItemState state);

    @Query("""
            update JobItemEntity set state = dev.locksmith.job.ItemState.RUNNING, claim = :claim
            where jobId = :jobId and position in :positions""")
    int claim(long jobId, Collection<Long> positions, String claim);

    /// @return 0 when the item is not in the hands of this claim any more
    @Query("""
            update JobItemEntity set state = dev.locksmith.job.ItemState.DONE, claim = '', outcome = :outcome,
            detail = :detail, finishedAt = :at
            where jobId = :jobId and position = :position and state = dev.locksmith.job.ItemState.RUNNING
            and claim = :claim""")
    int finish(long jobId, long position, String claim, String outcome, String detail, Instant at);

    /// Puts back whatever is in anybody's hands.
    @Query("""
            update JobItemEntity set state = dev.locksmith.job.ItemState.WAITING, claim = ''
            where jobId = :jobId and state = dev.locksmith.job.ItemState.RUNNING""")
    int putBack(long jobId);

    /// Puts back what some claims hold.
    ///
    /// @param claims a pattern of `like`
    @Query("""
            update JobItemEntity set state = dev.locksmith.job.ItemState.WAITING, claim = ''
            where jobId in :jobs and state = dev.locksmith.job.ItemState.RUNNING and claim like :claims""")
    int putBack(Collection<Long> jobs, String claims);
}
