package dev.locksmith.setting;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface SettingRepository {
    @Query("from SettingEntity where websiteId = :websiteId")
    List<SettingEntity> of(long websiteId);

    @Query("from SettingEntity where websiteId in :websiteIds")
    List<SettingEntity> of(Collection<Long> websiteIds);

    @Query("from SettingEntity where websiteId = :websiteId and name = :name")
    Optional<SettingEntity> find(long websiteId, String name);

    @Query("select distinct websiteId from SettingEntity where websiteId > 0 order by websiteId")
    List<Long> websites();

    @Insert
    void insert(SettingEntity setting);

    @Update
    void update(SettingEntity setting);

    @Query("delete from SettingEntity where websiteId = :websiteId and name = :name")
    int remove(long websiteId, String name);
}
