package dev.locksmith.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseConfigTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:h2:file:/home/ada/locksmith;AUTO_SERVER=TRUE         | true
            jdbc:h2:mem:shop                                          | true
            jdbc:h2:tcp://localhost/shop                              | true
            jdbc:h2:tcp://db.example.com:9092/shop;USER=shop          | false
            jdbc:postgresql:locksmith                                 | true
            jdbc:postgresql:///locksmith                              | true
            jdbc:postgresql://localhost/locksmith                     | true
            jdbc:postgresql://127.0.0.1:5432/locksmith?sslmode=off    | true
            jdbc:postgresql://[::1]:5432/locksmith                    | true
            jdbc:postgresql://db.example.com/locksmith                | false
            jdbc:postgresql://localhost.example.com/locksmith         | false
            jdbc:postgresql://localhost,db.example.com/locksmith      | false
            jdbc:mariadb://localhost:3306/locksmith                   | true
            jdbc:mariadb:replication://db1.example.com,localhost/shop | false
            jdbc:mariadb://address=(host=localhost)(port=3306)/shop   | false
            jdbc:mariadb://127.1/locksmith                            | false
            """)
    void onlyWhatSurelyIsOnThisComputerIsTakenForIt(String url, boolean here) {
        assertThat(new DatabaseConfig(url, "", "", false).onThisComputer()).isEqualTo(here);
    }
}
