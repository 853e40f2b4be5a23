package dev.locksmith.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {
    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "203.0.113.9, 203.0.113.9",
                "127.0.0.1, 127.0.0.1",
                "2001:db8:1:2:0:0:0:7, 2001:db8:1:2::/64",
                "2001:db8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2::/64",
                "2001:db8:1:3:0:0:0:7, 2001:db8:1:3::/64",
                "0:0:0:0:0:0:0:1, 0:0:0:0::/64",
                "'', ''"
            })
    void anIpv4AddressCountsItselfAndAnIpv6AddressItsNetwork(String ipAddress, String counted) {
        assertThat(ClientNetwork.of(ipAddress)).isEqualTo(counted);
    }
}
